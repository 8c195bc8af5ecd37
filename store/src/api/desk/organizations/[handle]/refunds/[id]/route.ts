import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { notFound, read } from '../../../../../../kernel/problem'
import { listRefunds } from '../../../../../../modules/checkout/read/desk-refunds'
import { payBackByHandWorkflow } from '../../../../../../workflows/checkout/pay-back-by-hand'
import { federationDeskOf } from '../../../../guard'

const body = z.object({ decision: z.literal('paid_by_hand') })

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await listRefunds(knex, memberId, { id: req.params.id ?? '' })
  const [refund] = rows
  if (!refund) throw notFound('Esa devolución no existe.')
  res.json({ refund })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  read(body, req.body)
  const { result } = await payBackByHandWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', officer },
  })
  res.json({ refund: result })
}
