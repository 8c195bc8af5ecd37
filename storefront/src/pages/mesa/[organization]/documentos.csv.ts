import type { APIRoute } from 'astro'
import type { DeskDocument } from '#contracts'
import { documentColumns, documentFilters } from '../../../features/desk/documents/columns.ts'
import { deskOf } from '../../../features/desk/organization.server.ts'
import { exportTable } from '../../../features/desk/table/export.server.ts'

export const GET: APIRoute = async (context) => {
  const desk = await deskOf(context)
  if (desk instanceof Response) return desk
  return exportTable<DeskDocument>(context, {
    name: 'documentos',
    path: '/documents',
    filters: documentFilters(),
    columns: documentColumns(desk.handle),
  })
}
