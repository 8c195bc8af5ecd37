import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { getStories } from '../lib/cms.ts'
import { env } from '../lib/env.ts'
import { getChrome } from '../lib/page.ts'
import { paths } from '../lib/paths.ts'
import { allowedInXml } from '../lib/seo/xml.ts'

export const GET: APIRoute = async ({ locals, cache }) => {
  const [stories, { shop, brand }] = await Promise.all([
    getStories(locals.visit, { limit: 30 }),
    getChrome('es'),
  ])
  if (!locals.visit.staleSince) cache.set({ maxAge: 3600, tags: [...locals.visit.tags] })
  const response = await rss({
    title: allowedInXml(shop ? `Historias de ${shop.federation.name}` : 'Historias'),
    description: allowedInXml(brand?.intro ?? 'Cómo se hacen las cosas, contado por quienes las hacen.'),
    site: env.shopUrl,
    trailingSlash: false,
    customData: '<language>es-cl</language>',
    items: stories.map((story) => ({
      title: allowedInXml(story.title ?? ''),
      description: allowedInXml(story.summary ?? ''),
      link: paths.story(story.slug),
      pubDate: new Date(story.publishedAt),
      author: story.author ? allowedInXml(story.author) : undefined,
    })),
  })
  response.headers.set('content-type', 'application/rss+xml; charset=utf-8')
  return response
}
