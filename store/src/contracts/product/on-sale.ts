import type { CatalogCard } from '..'

const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Months (1–12) in which it is sold when there is some: none while its group rests, whether or not it said until when. */
export function monthsOnSale({
  season,
  maker,
}: Pick<CatalogCard, 'season'> & { maker: { backOn: string | null } }) {
  if (maker.backOn !== null) return []
  return season.length > 0 ? season : ALL_YEAR
}

/** What «lo que hay ahora» means in lists, counts, pages and feeds alike. */
export function isOnSale(
  product: Pick<CatalogCard, 'season' | 'available'> & { maker: { backOn: string | null } },
  month: number,
): boolean {
  return product.available > 0 && monthsOnSale(product).includes(month)
}
