import { getBrand, getFaces, getStories } from '../../lib/cms.ts'
import type { Lang, Profile } from '../../lib/cms-types.ts'
import { getCatalog, getOrganizations, getShop } from '../../lib/store.ts'
import type { Visit } from '../../lib/cache/visit.ts'

export type HomePage = Awaited<ReturnType<typeof homePage>>

/** Without the CMS the shop still sells; without the store there is no home. */
export async function homePage(visit: Visit, lang: Lang) {
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
  const groups = organizations.filter((one) => one.kind === 'group')
  const stripesOf = {
    es: groups.map(({ handle }) => handle),
    en: stories.flatMap((story) => story.groups?.[0] ?? []),
  }
  return {
    shop,
    organizations,
    items: now.items,
    catalog: all,
    brand,
    stories,
    faces,
    groups,
    /** Groups whose stripes the page wears. */
    stripesOf: stripesOf[lang],
  }
}
