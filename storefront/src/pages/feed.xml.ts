import type { APIRoute } from 'astro'
import { env } from '../lib/env.ts'
import { feed, feedItems } from '../lib/seo/feed.ts'
import { getProductDocs, getShop } from '../lib/store.ts'

export const GET: APIRoute = async ({ locals, cache }) => {
  const [products, shop] = await Promise.all([getProductDocs(locals.visit), getShop(locals.visit)])
  if (!locals.visit.staleSince) cache.set({ maxAge: 3600, tags: [...locals.visit.tags] })
  const items = products.map((product) => feedItems(product, shop, env.shopUrl))
  return new Response(feed(shop.federation.name, env.shopUrl, items), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
