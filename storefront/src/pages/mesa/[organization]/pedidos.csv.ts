import type { APIRoute } from 'astro'
import type { DeskConsignmentRow } from '#contracts'
import { deskOf } from '../../../features/desk/organization.server.ts'
import { orderColumns, orderFilters } from '../../../features/desk/orders/columns.ts'
import { exportTable } from '../../../features/desk/table/export.server.ts'

export const GET: APIRoute = async (context) => {
  const desk = await deskOf(context)
  if (desk instanceof Response) return desk
  return exportTable<DeskConsignmentRow>(context, {
    name: 'pedidos',
    path: '/consignments',
    filters: orderFilters([]),
    columns: orderColumns(desk.handle, desk.can),
  })
}
