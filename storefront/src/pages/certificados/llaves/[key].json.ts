import type { APIRoute } from 'astro'
import { issuerFile } from '../../../features/training/badge-file.ts'
import { NotFound } from '../../../lib/errors.ts'
import { getBadgeIssuer } from '../../../lib/store.ts'

/** One key: the address that a badge names. */
export const GET: APIRoute = async ({ params }) => {
  const { keys } = await getBadgeIssuer()
  const found = keys.find(({ kid }) => kid.endsWith(`/${params.key}.json`))
  if (!found) throw new NotFound('badge key')
  return issuerFile(found)
}
