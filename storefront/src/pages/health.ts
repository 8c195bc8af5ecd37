import type { APIRoute } from 'astro'
import { store } from '../lib/store.ts'

/** The shop can serve when the store answers; without the CMS it still sells. */
export const GET: APIRoute = async () => {
  const isUp = await store.isUp(2000)
  return Response.json(
    { status: isUp ? 'ok' : 'down' },
    { status: isUp ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
