import type { APIRoute } from 'astro'
import { cms } from '../../../lib/cms.ts'
import { passOn } from '../../../lib/http/pass-on.ts'

/** A picture or a file of a draft, which nobody without the token may see yet. */
export const GET: APIRoute = async ({ params }) => {
  const response = await passOn(
    cms,
    `/api/preview/${encodeURIComponent(params.token ?? '')}/file/`,
    params.file,
    'ofLessons',
  )
  response.headers.set('cache-control', 'private, no-store')
  return response
}
