import type { APIRoute } from 'astro'
import { isSignedByUs, SIGNATURE_HEADER } from '../../../store/src/kernel/signature.ts'
import { cms } from '../lib/cms.ts'
import { env } from '../lib/env.ts'
import { readTags } from '../lib/cache/purge.ts'
import { store } from '../lib/store.ts'

/** What store and cms tell: these have changed. Pages go; the copies for an outage stay. */
export const POST: APIRoute = async ({ request, cache }) => {
  const body = await request.text()
  if (!isSignedByUs(request.headers.get(SIGNATURE_HEADER), body, env.internalSecret))
    return Response.json({ error: 'bad signature' }, { status: 401 })
  const tags = readTags(body)
  if (!tags) return Response.json({ error: 'tags expected' }, { status: 400 })
  store.expire(tags)
  cms.expire(tags)
  if (cache.enabled) await cache.invalidate({ tags })
  return Response.json({ purged: tags })
}
