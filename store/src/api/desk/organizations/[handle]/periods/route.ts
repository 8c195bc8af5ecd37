import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { Periods } from '../../../../../contracts'
import { Problem, read } from '../../../../../kernel/problem'
import { readNextPeriod } from '../../../../../modules/settlement/read/next-period'
import { readPeriods } from '../../../../../modules/settlement/read/read-periods'
import { isMonth } from '../../../../../modules/settlement/rules/month'
import { closePeriodWorkflow } from '../../../../../workflows/settlement/close-period'
import { reconcileWorkflow } from '../../../../../workflows/ledger/reconcile'
import { deskOf } from '../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, kind } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [periods, next] = await Promise.all([readPeriods(knex, organizationId), readNextPeriod(knex)])
  res.json({ periods, next: next && { ...next, isHere: kind === 'federation' } } satisfies Periods)
}

const closing = z.object({ month: z.string().refine(isMonth, 'Elige un mes.') })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer, kind } = deskOf(req)
  if (kind !== 'federation')
    throw new Problem('not_possible', 'El mes lo cierra la tesorera de la federación, para todas a la vez.')
  const { month } = read(closing, req.body)
  const { result: seen } = await reconcileWorkflow(req.scope).run({ input: { officer } })
  const input = { officer, month, reconciliationId: seen.id }
  const { result } = await closePeriodWorkflow(req.scope).run({ input })
  res.json(result)
}
