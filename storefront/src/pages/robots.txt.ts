import type { APIRoute } from 'astro'
import { env } from '../lib/env.ts'

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow: /carro\nDisallow: /pagar\nDisallow: /pedido/\nDisallow: /buscar\nDisallow: /compras/\nDisallow: /dev/\nDisallow: /grupo/\nDisallow: /grupo$\nDisallow: /mesa\n\nSitemap: ${env.shopUrl}/sitemap-index.xml\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } },
  )
