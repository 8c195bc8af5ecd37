import type { CatalogQuery } from '#contracts'
import { productsPath, sorts, type ProductFilter } from '../../lib/paths.ts'

export const pageSize = 24

export const catalogQuery = (filter: ProductFilter): CatalogQuery => ({
  category: filter.category,
  group: filter.group,
  association: filter.association,
  commune: filter.commune,
  q: filter.q,
  available: filter.isAvailable ? '1' : undefined,
  minPrice: filter.minPrice,
  maxPrice: filter.maxPrice,
  reaches: filter.reaches,
  sort: filter.sort && sorts[filter.sort],
  limit: pageSize,
  offset: ((filter.page ?? 1) - 1) * pageSize,
})

/** The address under which a list is known: without order, and without what only narrows it for one buyer. */
export const listCanonical = ({ category, group, association, commune, page }: ProductFilter): string =>
  productsPath({ category, group, association, commune, page })

/** "Miel y colmena", "Productos de Santa Juana", "Lo que encontramos para «mora»". */
export function listTitle(filter: ProductFilter, chosen: string[]): string {
  if (filter.q) return `Lo que hay de «${filter.q}»`
  return chosen.length === 1 && chosen[0] ? chosen[0] : 'Productos'
}
