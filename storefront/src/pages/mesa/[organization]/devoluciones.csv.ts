import type { APIRoute } from 'astro'
import type { DeskRefund } from '#contracts'
import { refundColumns, refundFilters } from '../../../features/desk/money/columns.ts'
import { deskOf } from '../../../features/desk/organization.server.ts'
import { exportTable } from '../../../features/desk/table/export.server.ts'

export const GET: APIRoute = async (context) => {
  const desk = await deskOf(context)
  if (desk instanceof Response) return desk
  return exportTable<DeskRefund>(context, {
    name: 'devoluciones',
    path: '/refunds',
    filters: refundFilters,
    columns: refundColumns(desk.handle),
  })
}
