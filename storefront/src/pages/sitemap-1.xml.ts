import type { APIRoute } from 'astro'
import { env } from '../lib/env.ts'
import { sitemap } from '../lib/seo/sitemap.ts'
import { allEntries } from '../lib/seo/sitemap.server.ts'

export const GET: APIRoute = async ({ locals, cache }) => {
  const entries = await allEntries(locals.visit)
  if (!locals.visit.staleSince) cache.set({ maxAge: 3600, tags: [...locals.visit.tags] })
  return new Response(sitemap(env.shopUrl, entries), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
