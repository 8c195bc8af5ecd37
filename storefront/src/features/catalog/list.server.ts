import type { ShopInfo } from '#contracts'
import { NotFound } from '../../lib/errors.ts'
import { type ProductFilter, productsPath } from '../../lib/paths.ts'
import { getCatalog, getOrganizations, getShop } from '../../lib/store.ts'
import type { Visit } from '../../lib/cache/visit.ts'
import { catalogQuery } from './catalog.ts'
import { filledCategories } from './categories.ts'
import { isKnown } from './facets.ts'
import { findCommune } from './find-commune.ts'

/**
 * What a list shows, and what it could not read of what was asked.
 * @throws NotFound for a class, group, association or commune that there is not: a stranger's words are no heading of ours
 */
export async function listPage(visit: Visit, asked: ProductFilter) {
  const [shop, organizations] = await Promise.all([getShop(visit), getOrganizations(visit)])
  const names = { shop, organizations }
  if (!isKnown(asked, names)) throw new NotFound('filter')
  const commune = asked.reaches ? findCommune(shop.communes, asked.reaches) : null
  const filter: ProductFilter = { ...asked, reaches: commune?.code }
  const page = await getCatalog(visit, catalogQuery(filter))
  return {
    page,
    filter,
    names,
    unknownCommune: asked.reaches && !commune ? asked.reaches : null,
    kinds: page.count ? [] : await kindsOf(visit, shop),
  }
}

export type Kind = { label: string; href: string }

/** Where somebody who found nothing goes on: the classes that have something. */
export async function kindsOf(visit: Visit, { categories }: ShopInfo): Promise<Kind[]> {
  const { facets } = await getCatalog(visit, { limit: 1 })
  return filledCategories(categories, facets).map(({ handle, name }) => ({
    label: name,
    href: productsPath({ category: handle }),
  }))
}
