import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { points, ratesNow, reachNow } from '../../delivery/read/rows'
import { organizations } from '../../federation/read/rows'
import { type Asked, understand } from '../rules/search-asked'
import { DIET, SEARCH_COLUMNS, SEARCH_TABLES, searchBindings } from './search'
import { searchWordsOf } from './search-words'

export type CatalogFilter = {
  category?: string[]
  group?: string[]
  association?: string[]
  commune?: string[]
  minPrice?: number
  maxPrice?: number
  isAvailable: boolean
  /** A commune's code. */
  reaches?: string
  q?: string
  sort: 'new' | 'price' | '-price' | 'rel'
  limit: number
  offset: number
}

const ORDER = {
  new: 'published_at desc, product_id',
  price: 'price_clp, product_id',
  '-price': 'price_clp desc, product_id',
  rel: 'rank desc, published_at desc, product_id',
} as const

const FACETS = {
  category: 'category',
  group: 'group_handle',
  association: 'association_handle',
  commune: 'commune_code',
} as const
type Facet = keyof typeof FACETS
const facetNames = Object.keys(FACETS) as Facet[]

/** The month where the shop is, by the database's clock. */
const ON_SALE = `available > 0 and months @> array[cast(extract(month from now() at time zone 'America/Santiago') as smallint)]`

/** A carrier takes it there, or somebody of its own hands it over there. */
const REACHES = `(carried_grams <= (select max(r.max_weight_grams) from ${ratesNow} r join ${reachNow} w on w.zone = r.zone
    where w.code = :reaches)
  or exists (select 1 from ${points} p join ${organizations} o on o.handle = p.organization_handle
    where p.commune_code = :reaches and p.kind in ('pickup', 'fair')
      and (o.kind = 'federation' or o.handle in (group_handle, association_handle))))`

/**
 * One query: the page, the count and the facets (each counted with every filter but its own).
 * Answers the JSON text of a CatalogPage, never parsed here.
 */
export async function queryCatalog(knex: Knex, filter: CatalogFilter): Promise<string> {
  const bindings: Record<string, unknown> = { limit: filter.limit, offset: filter.offset }
  const always: string[] = ['true']
  const bind = (name: string, value: unknown, condition: string) => {
    bindings[name] = value
    return condition
  }
  if (filter.minPrice !== undefined) always.push(bind('minPrice', filter.minPrice, 'price_clp >= :minPrice'))
  if (filter.maxPrice !== undefined) always.push(bind('maxPrice', filter.maxPrice, 'price_clp <= :maxPrice'))
  if (filter.isAvailable) always.push(ON_SALE)
  if (filter.reaches) always.push(bind('reaches', filter.reaches, REACHES))

  const chosen = facetNames.map((name) => {
    const values = filter[name]
    return values ? bind(name, values, `${FACETS[name]} = any(:${name})`) : 'true'
  })
  const inFacet = facetNames.map((name, index) => `${chosen[index]} as in_${name}`).join(', ')
  const all = facetNames.map((name) => `in_${name}`).join(' and ')
  const others = (name: Facet) =>
    facetNames
      .filter((other) => other !== name)
      .map((other) => `in_${other}`)
      .join(' and ')
  const columns = `product_id, category, group_handle, association_handle, commune_code, price_clp, published_at, ${inFacet}`

  const asked = filter.q ? understand(filter.q, await searchWordsOf(knex)) : null
  if (asked) Object.assign(bindings, searchBindings(asked))
  const found = base(columns, always, asked)
  const facets = facetNames.map(
    (name) => `'${name}', (select coalesce(json_object_agg(value, n), '{}') from
      (select ${FACETS[name]} as value, count(*) as n from base where ${others(name)} group by 1) counts)`,
  )
  const { rows } = await knex.raw<{ rows: { page: string }[] }>(
    `with ${found}, hit as (select * from base where ${all})
    select json_build_object(
      'items', (select coalesce(json_agg(card order by place), '[]') from
        (select product_id, row_number() over () as place from
          (select product_id from hit order by ${ORDER[filter.sort]} limit :limit offset :offset) page) placed
        join catalog_item using (product_id)),
      'count', (select count(*) from hit),
      'facets', json_build_object(${facets.join(', ')}, 'price', (select json_build_array(min(price_clp), max(price_clp)) from hit)),
      'search', ${asked ? SEARCH_COLUMNS : 'null'}
    )::text as page`,
    bindings,
  )
  return rows[0]?.page ?? '{}'
}

/** What the page is made of: by the words that were asked for, by what foods declare, or everything. */
function base(columns: string, always: string[], asked: Asked | null): string {
  const hasWords = Boolean(asked?.words.length)
  const conditions = [...always]
  if (asked?.diets.length) conditions.push(DIET)
  if (hasWords) conditions.push('tsv @@ query')
  if (asked && !hasWords && !asked.diets.length) conditions.push('false')
  const rank = hasWords ? 'ts_rank(tsv, query)' : '0::real'
  const table = `base as materialized (select ${columns}, ${rank} as rank
    from catalog_item${hasWords ? ', wish' : ''} where ${conditions.join(' and ')})`
  return asked ? `${SEARCH_TABLES}, ${table}` : table
}

/** The page of one product as JSON text, or null. */
export async function queryProduct(knex: Knex, handle: string): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { doc: string }[] }>(
    'select doc::text as doc from catalog_item where handle = ?',
    [handle],
  )
  return rows[0]?.doc ?? null
}

const DOCS_A_PAGE = 200

/** Whole products in the order of their handles, for feeds: `{ products: ProductDoc[], next: number | null }` as JSON text. */
export async function queryProducts(knex: Knex, offset: number): Promise<string> {
  const { rows } = await knex.raw<{ rows: { page: string }[] }>(
    `select json_build_object('products', coalesce(json_agg(doc order by handle), '[]'),
        'next', case when count(*) = cast(:limit as int) then cast(:offset as int) + cast(:limit as int) end)::text as page
      from (select handle, doc from catalog_item order by handle limit :limit offset :offset) docs`,
    { limit: DOCS_A_PAGE, offset },
  )
  return rows[0]?.page ?? '{}'
}
