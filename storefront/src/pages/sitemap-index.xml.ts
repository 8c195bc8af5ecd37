import type { APIRoute } from 'astro'
import { env } from '../lib/env.ts'
import { sitemapIndex } from '../lib/seo/sitemap.ts'

export const GET: APIRoute = () =>
  new Response(sitemapIndex([`${env.shopUrl}/sitemap-1.xml`]), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
