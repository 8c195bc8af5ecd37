import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { Report } from '../../../../../contracts'
import { invalid, read } from '../../../../../kernel/problem'
import { readTableWish } from '../../../../../kernel/table-query'
import { databaseNow } from '../../../../../kernel/time/clock'
import { readReport } from '../../../../../modules/report/read/read-report'
import { reportMonths } from '../../../../../modules/report/rules/report-months'
import { reportTable } from '../../../../../modules/report/rules/report-table'
import { monthOf } from '../../../../../modules/settlement/rules/month'
import { chosen } from '../../../asked'
import { deskOf } from '../../../guard'

const query = z.object({
  by: chosen(
    z.enum(['month', 'association', 'group', 'class', 'commune'], 'Así no se puede ordenar un informe.'),
  ),
  from: chosen(z.string()),
  to: chosen(z.string()),
  sort: z.unknown(),
  page: z.unknown(),
  size: z.unknown(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const asked = read(query, req.query)
  const { organizationId, kind } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const months = reportMonths(asked, monthOf(await databaseNow(knex)))
  if (!months)
    throw invalid('Esos meses no sirven.', {
      from: 'Van dos meses, como 2026-03 y 2026-11, con cinco años entre ellos a lo más.',
    })
  const by = asked.by ?? 'month'
  const associationId = kind === 'federation' ? null : organizationId
  const wish = readTableWish(reportTable(by), asked)
  res.json((await readReport(knex, { by, ...months, associationId }, wish)) satisfies Report)
}
