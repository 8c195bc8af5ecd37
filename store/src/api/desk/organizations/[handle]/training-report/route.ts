import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { TrainingReport } from '../../../../../contracts'
import { invalid, read } from '../../../../../kernel/problem'
import { databaseNow } from '../../../../../kernel/time/clock'
import { readBeforeAndAfter } from '../../../../../modules/report/read/before-and-after'
import { reportMonths } from '../../../../../modules/report/rules/report-months'
import { monthOf } from '../../../../../modules/settlement/rules/month'
import { readTrainingReport } from '../../../../../modules/training/read/training-report'
import { chosen } from '../../../asked'
import { deskOf } from '../../../guard'

const SIDES = ['month', 'association', 'group', 'topic', 'age'] as const
const query = z.object({
  by: chosen(z.enum(SIDES, 'Así no se puede ordenar un informe.')),
  from: chosen(z.string()),
  to: chosen(z.string()),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const asked = read(query, req.query)
  const { handle, kind, organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = monthOf(await databaseNow(knex))
  const months = reportMonths(asked, now)
  if (!months)
    throw invalid('Esos meses no sirven.', {
      from: 'Van dos meses, como 2026-03 y 2026-11, con cinco años entre ellos a lo más.',
    })
  const isAll = kind === 'federation'
  const [report, effects] = await Promise.all([
    readTrainingReport(knex, { by: asked.by ?? 'topic', ...months, desk: isAll ? null : handle }),
    readBeforeAndAfter(knex, { associationId: isAll ? null : organizationId, now }),
  ])
  res.json({ ...report, effects } satisfies TrainingReport)
}
