import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { readMoneyPlaces } from '../../../../../modules/settlement/read/money-places'
import { countBalanceWorkflow } from '../../../../../workflows/settlement/count-balance'
import { dayAsked } from '../../../asked'
import { federationDeskOf } from '../../../guard'

const body = z.object({
  account: z.string().max(40),
  day: dayAsked,
  amountClp: z.number({ error: 'Escribe el saldo.' }).int().min(-999_999_999).max(1_999_999_999),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ places: await readMoneyPlaces(knex) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const input = { officer, ...read(body, req.body) }
  const { result } = await countBalanceWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
