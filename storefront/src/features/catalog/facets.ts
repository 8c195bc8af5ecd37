import type { CatalogPage, OrganizationCard, ShopInfo } from '#contracts'
import { clp } from '../../lib/format.ts'
import { productsPath, type ProductFilter } from '../../lib/paths.ts'

export type FacetLink = { label: string; count: number | null; href: string; isChosen: boolean }
export type Facet = { title: string; links: FacetLink[] }
export type Chosen = { label: string; href: string }

type Names = { shop: ShopInfo; organizations: OrganizationCard[] }
type Kind = 'category' | 'association' | 'group' | 'commune'

const titles: Record<Kind, string> = {
  category: 'Tipo',
  association: 'Asociación',
  group: 'Grupo',
  commune: 'Comuna',
}

function nameOf(kind: Kind, value: string, { shop, organizations }: Names): string {
  if (kind === 'category') return shop.categories.find((c) => c.handle === value)?.name ?? value
  if (kind === 'commune') return shop.communes.find((c) => c.code === value)?.name ?? value
  return organizations.find((o) => o.handle === value)?.name ?? value
}

/** Whether all that is chosen exists. */
export const isKnown = (filter: ProductFilter, { shop, organizations }: Names): boolean =>
  [
    !filter.category || shop.categories.some(({ handle }) => handle === filter.category),
    !filter.commune || shop.communes.some(({ code }) => code === filter.commune),
    ...(['group', 'association'] as const).map(
      (kind) =>
        !filter[kind] || organizations.some((one) => one.kind === kind && one.handle === filter[kind]),
    ),
  ].every(Boolean)

/** The filters as links with counts, those with something behind them. */
export function facets(page: CatalogPage, filter: ProductFilter, names: Names): Facet[] {
  const rank = new Map(names.shop.categories.map((c) => [c.handle, c.rank]))
  return (['category', 'association', 'commune', 'group'] as const).flatMap((kind) => {
    const chosen = filter[kind]
    const links = Object.entries(page.facets[kind])
      .filter(([value, count]) => count > 0 || value === chosen)
      .map(([value, count]) => ({
        value,
        label: nameOf(kind, value, names),
        count,
        href: productsPath({ ...filter, [kind]: value === chosen ? undefined : value, page: 1 }),
        isChosen: value === chosen,
      }))
      .sort((a, b) =>
        kind === 'category'
          ? (rank.get(a.value) ?? 99) - (rank.get(b.value) ?? 99)
          : a.label.localeCompare(b.label, 'es'),
      )
    return links.length ? [{ title: titles[kind], links }] : []
  })
}

/** What is in force, each with the address that takes it off. */
export function chosenFilters(filter: ProductFilter, names: Names): Chosen[] {
  const without = (change: ProductFilter) => productsPath({ ...filter, ...change, page: 1 })
  const kinds = (['category', 'association', 'commune', 'group'] as const).flatMap((kind) => {
    const value = filter[kind]
    return value ? [{ label: nameOf(kind, value, names), href: without({ [kind]: undefined }) }] : []
  })
  if (filter.q) kinds.push({ label: `«${filter.q}»`, href: without({ q: undefined, sort: undefined }) })
  const { minPrice, maxPrice, reaches } = filter
  if (minPrice !== undefined)
    kinds.push({ label: `Desde ${clp(minPrice)}`, href: without({ minPrice: undefined }) })
  if (maxPrice !== undefined)
    kinds.push({ label: `Hasta ${clp(maxPrice)}`, href: without({ maxPrice: undefined }) })
  if (reaches)
    kinds.push({
      label: `Llega a ${nameOf('commune', reaches, names)}`,
      href: without({ reaches: undefined }),
    })
  if (filter.isAvailable) kinds.push({ label: 'Lo que hay ahora', href: without({ isAvailable: undefined }) })
  return kinds
}
