import { getBrand, getStories } from '../../lib/cms.ts'
import type { Lang } from '../../lib/cms-types.ts'
import { getCatalog, getOrganizations, getShop } from '../../lib/store.ts'
import type { Visit } from '../../lib/visit.ts'

/** Without the CMS the shop still sells; without the store there is no home. */
export async function homePage(visit: Visit, lang: Lang = 'es') {
  const [shop, organizations, catalog, brand, stories] = await Promise.all([
    getShop(visit),
    getOrganizations(visit),
    getCatalog(visit, { available: '1', limit: 5 }),
    getBrand(visit, lang).catch(() => null),
    getStories(visit, { lang, limit: 6 }).catch(() => []),
  ])
  return { shop, organizations, catalog, brand, story: stories[0] ?? null, stories }
}
