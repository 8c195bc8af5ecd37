import type { APIRoute } from 'astro'
import type { DeskTransfer } from '#contracts'
import { deskOf } from '../../../features/desk/organization.server.ts'
import { exportTable } from '../../../features/desk/table/export.server.ts'
import { transferColumns, transferFilters } from '../../../features/desk/transfers/columns.ts'

export const GET: APIRoute = async (context) => {
  const desk = await deskOf(context)
  if (desk instanceof Response) return desk
  return exportTable<DeskTransfer>(context, {
    name: 'transferencias',
    path: '/transfers',
    filters: transferFilters,
    columns: transferColumns(desk.handle),
  })
}
