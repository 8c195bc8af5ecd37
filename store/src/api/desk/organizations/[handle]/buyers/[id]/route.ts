import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskBuyer } from '../../../../../../contracts'
import { read } from '../../../../../../kernel/problem'
import { deskBuyer } from '../../../../../../modules/supply/read/agreements/desk-agreements'
import { writeBuyerWorkflow } from '../../../../../../workflows/supply/agreements/write-buyer'
import { deskOf } from '../../../../guard'
import { buyerFacts } from '../../agreements/agreement-schemas'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const buyer = await deskBuyer(knex, deskOf(req).organizationId, req.params.id ?? '')
  res.json({ buyer } satisfies { buyer: DeskBuyer })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, id: req.params.id ?? '', facts: read(buyerFacts, req.body) }
  const { result } = await writeBuyerWorkflow(req.scope).run({ input })
  res.json(result)
}
