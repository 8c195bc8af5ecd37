import type { APIRoute } from 'astro'
import { atDesk } from '../../../features/desk/desk.server.ts'
import { deskOf } from '../../../features/desk/organization.server.ts'
import { classColumns, reportFileColumns, reportFilters } from '../../../features/desk/reports/columns.ts'
import { readReport } from '../../../features/desk/reports/report.server.ts'
import { sendSpreadsheet, spreadsheet } from '../../../features/desk/table/spreadsheet.ts'
import { readWish } from '../../../features/desk/table/table.ts'

/** Groups of a federation, with room: a report has no more rows. */
const ROWS = 500

export const GET: APIRoute = async (context) => {
  const desk = await deskOf(context)
  if (desk instanceof Response) return desk
  const wish = readWish(context.url.searchParams, reportFilters)
  const report = await atDesk(context, () => readReport(context, wish, ROWS))
  if (report instanceof Response) return report
  const sheet =
    report.by === 'class'
      ? spreadsheet(classColumns, report.table.rows)
      : spreadsheet(reportFileColumns(report.by), report.table.rows)
  return sendSpreadsheet(`informe-${report.from}-${report.to}`, sheet)
}
