import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../../features/desk/organization.server.ts'
import { NotFound } from '../../../../../../lib/errors.ts'

const SHEETS: Record<string, string> = { tarifas: 'rates', comunas: 'communes' }

export const GET: APIRoute = async (context) => {
  const { tariff = '', sheet = '' } = context.params
  const file = SHEETS[sheet]
  if (!file) throw new NotFound(context.url.pathname)
  return atDesk(context, () =>
    deskFile(context, `${pathOf(context)}/rates/${encodeURIComponent(tariff)}/${file}.csv`),
  )
}
