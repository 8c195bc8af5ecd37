import { getFaces, getProfile, getStories } from '../../lib/cms.ts'
import type { Profile } from '../../lib/cms-types.ts'
import { NotFound } from '../../lib/errors.ts'
import { getCatalog, getOrganizations, getShop } from '../../lib/store.ts'
import type { Visit } from '../../lib/cache/visit.ts'

/** A group as the store knows it and as the CMS tells it. Without the CMS its facts and products stand alone. */
export async function groupPage(visit: Visit, handle: string) {
  const organizations = await getOrganizations(visit)
  const group = organizations.find((one) => one.handle === handle && one.kind === 'group')
  if (!group) throw new NotFound(handle)
  visit.tags.add(`group:${handle}`)
  const [profile, catalog, stories] = await Promise.all([
    getProfile(visit, handle).catch(() => null),
    getCatalog(visit, { group: handle, limit: 12 }),
    getStories(visit, { group: handle, limit: 4 }).catch(() => []),
  ])
  const association = organizations.find((one) => one.handle === group.parent) ?? null
  return { group, association, profile, products: catalog.items, count: catalog.count, stories }
}

export async function associationPage(visit: Visit, handle: string) {
  const organizations = await getOrganizations(visit)
  const association = organizations.find((one) => one.handle === handle && one.kind === 'association')
  if (!association) throw new NotFound(handle)
  visit.tags.add(`group:${handle}`)
  const [profile, faces, catalog, shop] = await Promise.all([
    getProfile(visit, handle).catch(() => null),
    getFaces(visit).catch(() => new Map<string, Profile>()),
    getCatalog(visit, { association: handle, limit: 8 }),
    getShop(visit),
  ])
  const groups = organizations.filter((one) => one.kind === 'group' && one.parent === handle)
  return {
    association,
    profile,
    faces,
    groups,
    products: catalog.items,
    count: catalog.count,
    points: shop.points.filter((point) => point.organization === handle),
    federation: shop.federation.name,
  }
}
