import type { CacheProviderFactory } from 'astro'
import memory from 'astro/cache/memory'
import { backEndsAnswer } from '../back-ends.ts'
import { freshness } from './freshness.ts'

/** Only these can change a page; anything else in an address must not fill the cache. */
const include = [
  'categoria',
  'grupo',
  'comuna',
  'cuantas',
  'asociacion',
  'q',
  'orden',
  'pagina',
  'disponibles',
  'desde',
  'hasta',
  'llega',
  'variante',
]

/**
 * Astro's memory cache, put aside while a back end is down: pages are then drawn from the last good data,
 * with the notice that says so.
 */
const pageCache: CacheProviderFactory = () => {
  const pages = memory({ max: 1500, query: { include } })
  return {
    ...pages,
    name: 'pages',
    async invalidate(options) {
      await pages.invalidate(options)
      freshness.generation += 1
    },
    async onRequest(context, next) {
      if (context.request.method !== 'GET' || !pages.onRequest) return next()
      return (await backEndsAnswer()) ? pages.onRequest(context, next) : next()
    },
  }
}

export default pageCache
