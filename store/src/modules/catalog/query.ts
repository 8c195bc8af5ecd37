import type { Knex } from '@medusajs/framework/mikro-orm/knex'

export type CatalogFilter = {
  category?: string[]
  group?: string[]
  association?: string[]
  commune?: string[]
  minPrice?: number
  maxPrice?: number
  isAvailable: boolean
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

/** Short words lose more trigrams to one wrong letter. */
const CLOSE_ENOUGH = 'word_similarity(word, title_n) >= case when length(word) <= 4 then 0.33 else 0.45 end'

/**
 * One query: the page, the count and the facets (each counted with every filter but its own). Words are looked up in
 * full text; only where that finds nothing, by trigrams, so that one typing error still finds its product.
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
  if (filter.isAvailable) always.push('available > 0')

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

  const where = always.join(' and ')
  const found = filter.q
    ? searched(columns, where, bind('q', filter.q, ':q'), bindings)
    : `base as materialized (select ${columns}, 0::real as rank from catalog_item where ${where})`
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
      'facets', json_build_object(${facets.join(', ')}, 'price', (select json_build_array(min(price_clp), max(price_clp)) from hit))
    )::text as page`,
    bindings,
  )
  return rows[0]?.page ?? '{}'
}

function searched(columns: string, where: string, q: string, bindings: Record<string, unknown>): string {
  bindings.words = String(bindings.q)
    .split(/\s+/)
    .filter((word) => word.length > 2)
  return `asked as (select plainto_tsquery('mingaco_spanish', ${q}) as query),
    exact as materialized (select ${columns}, ts_rank(tsv, query) as rank from catalog_item, asked
      where ${where} and tsv @@ query),
    near as materialized (select ${columns},
        (select avg(word_similarity(word, title_n))::real from unnest(cast(:words as text[])) as w, mingaco_plain(w) as word) as rank
      from catalog_item where ${where} and not exists (select 1 from exact) and cardinality(cast(:words as text[])) > 0
        and (select bool_and(${CLOSE_ENOUGH}) from unnest(cast(:words as text[])) as w, mingaco_plain(w) as word)),
    base as materialized (select * from exact union all select * from near)`
}

/** The page of one product as JSON text, or null. */
export async function queryProduct(knex: Knex, handle: string): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { doc: string }[] }>(
    'select doc::text as doc from catalog_item where handle = ?',
    [handle],
  )
  return rows[0]?.doc ?? null
}
