import { getBrand, getFaces, getStories } from '../../lib/cms.ts'
import type { Lang, Profile } from '../../lib/cms-types.ts'
import { getCatalog, getOrganizations, getShop } from '../../lib/store.ts'
import type { Visit } from '../../lib/visit.ts'

/** Without the CMS the shop still sells; without the store there is no home. */
export async function homePage(visit: Visit, lang: Lang = 'es') {
  const [shop, organizations, now, all, brand, stories, faces] = await Promise.all([
    getShop(visit),
    getOrganizations(visit),
    getCatalog(visit, { available: '1', limit: 5 }),
    // What its links lead to, counted as there.
    getCatalog(visit, { limit: 1 }),
    getBrand(visit, lang).catch(() => null),
    getStories(visit, { lang, limit: 6 }).catch(() => []),
    getFaces(visit).catch(() => new Map<string, Profile>()),
  ])
  return {
    shop,
    organizations,
    items: now.items,
    catalog: all,
    brand,
    story: stories[0] ?? null,
    stories,
    faces,
  }
}
