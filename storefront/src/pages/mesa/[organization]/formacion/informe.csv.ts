import type { APIRoute } from 'astro'
import { atDesk } from '../../../../features/desk/desk.server.ts'
import { deskOf } from '../../../../features/desk/organization.server.ts'
import { sendSpreadsheet, spreadsheet } from '../../../../features/desk/table/spreadsheet.ts'
import { readWish } from '../../../../features/desk/table/table.ts'
import { fileColumns, trainingFilters } from '../../../../features/desk/training-report/columns.ts'
import { readTrainingReport } from '../../../../features/desk/training-report/report.server.ts'
import { rowsWithTotal } from '../../../../features/desk/training-report/view.ts'

export const GET: APIRoute = async (context) => {
  const desk = await deskOf(context)
  if (desk instanceof Response) return desk
  const wish = readWish(context.url.searchParams, trainingFilters)
  const report = await atDesk(context, () => readTrainingReport(context, wish))
  if (report instanceof Response) return report
  const sheet = spreadsheet(fileColumns(report.by), rowsWithTotal(report))
  return sendSpreadsheet(`formacion-${report.from}-${report.to}`, sheet)
}
