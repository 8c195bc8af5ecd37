import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { monthsOnSale } from '../../../contracts/product/on-sale'
import { productDoc } from '../../product/rules/product-doc'
import { whyNotSellable, type WhyNot } from '../rules/sellable'
import { shareTermsInForce } from '../../federation/read/share-terms-in-force'
import { type Facts, readFacts } from '../read/facts'
import { keepWords } from '../read/search-words'

const BATCH = 200

/** In `title` and `near` every word counts, «té» too; in the long texts the words that say nothing do not. Within a day «new» goes by lot: no group's batch may fill the first page. */
const UPSERT_SQL = `insert into catalog_item (product_id, handle, card, doc, variant_ids, group_handle, association_handle,
    commune_code, category, price_clp, available, published_at, months, carried_grams, allergens, ingredients,
    tsv, created_at, updated_at)
  values (:id, :handle, :card, :doc, :variantIds, :group, :association, :commune, :category, :price, :available,
    date_trunc('day', cast(:publishedAt as timestamptz)) + ('x' || substr(md5(:handle), 1, 4))::bit(16)::int * interval '1 second',
    cast(:months as smallint[]), :carriedGrams, :allergens, to_tsvector('mingaco_words', cast(:ingredients as text)),
    setweight(to_tsvector('mingaco_words', :title), 'A') ||
    setweight(to_tsvector('mingaco_words', :near), 'B') || setweight(to_tsvector('mingaco_spanish', :far), 'C'),
    now(), now())
  on conflict (product_id) do update set handle = excluded.handle, card = excluded.card, doc = excluded.doc,
    variant_ids = excluded.variant_ids, group_handle = excluded.group_handle,
    association_handle = excluded.association_handle, commune_code = excluded.commune_code,
    category = excluded.category, price_clp = excluded.price_clp, available = excluded.available,
    published_at = excluded.published_at, months = excluded.months, carried_grams = excluded.carried_grams,
    allergens = excluded.allergens, ingredients = excluded.ingredients, tsv = excluded.tsv, updated_at = now()`

type Unsellable = { id: string; title: string; why: WhyNot }
export type Refreshed = { handles: string[]; groups: string[]; unsellable: Unsellable[] }

/**
 * Takes products off the queue and writes their rows again, in one transaction: a kill leaves them on the queue.
 * Two processes take different products. Answers what changed, for the caches that hang on it.
 */
export async function drainCatalogChanges(knex: Knex): Promise<Refreshed> {
  return knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { product_id: string }[] }>(
      `delete from catalog_change where id in
        (select id from catalog_change order by id limit 2000 for update skip locked) returning product_id`,
    )
    const ids = [...new Set(rows.map((row) => row.product_id))]
    return ids.length === 0 ? { handles: [], groups: [], unsellable: [] } : rewrite(trx, ids)
  })
}

/** Writes every row again and drops those that no longer belong. */
export async function rebuildCatalog(knex: Knex): Promise<Refreshed> {
  return knex.transaction((trx) => rewrite(trx, null))
}

async function rewrite(trx: Knex, ids: string[] | null): Promise<Refreshed> {
  const read = await readFacts(trx, ids)
  const facts = read.flatMap(asShown)
  const kept = facts.map((fact) => fact.id)
  const { rows: gone } = await trx.raw<{ rows: { handle: string; group_handle: string }[] }>(
    `delete from catalog_item where (cast(:ids as text[]) is null or product_id = any(cast(:ids as text[]))) and product_id <> all(cast(:kept as text[]))
      returning handle, group_handle`,
    { ids, kept },
  )
  if (facts.length > 0) {
    const terms = await shareTermsInForce(trx)
    for (let at = 0; at < facts.length; at += BATCH)
      await Promise.all(
        facts.slice(at, at + BATCH).map((fact) => trx.raw(UPSERT_SQL, row({ ...fact, terms }))),
      )
  }
  await keepWords(
    trx,
    facts.map((fact) => `${fact.title} ${nearText(fact)}`),
    ids === null,
  )
  return {
    unsellable: read.flatMap(unsellableOf),
    handles: [...facts, ...gone].map((item) => item.handle),
    groups: [
      ...new Set([...facts.map((fact) => fact.maker.handle), ...gone.map((item) => item.group_handle)]),
    ],
  }
}

/** A product as its page may show it: with the variants that can be sold. Without any, or without a category, it is not shown. */
function asShown(fact: Facts): Facts[] {
  const variants = (fact.variants ?? []).filter((variant) => whyNot(fact, variant.priceClp) === null)
  return fact.category && variants.length > 0 ? [{ ...fact, variants }] : []
}

const whyNot = ({ maker, attributes }: Facts, priceClp: number) =>
  whyNotSellable({ priceClp, group: maker, attributes })

/** Published, and with something that cannot be sold. */
function unsellableOf(fact: Facts): Unsellable[] {
  const prices = (fact.variants ?? []).map((variant) => variant.priceClp)
  const why = (prices.length > 0 ? prices : [0]).map((price) => whyNot(fact, price)).find(Boolean)
  return why ? [{ id: fact.id, title: fact.title, why }] : []
}

/** What a product is found by besides its title. */
const nearText = ({ maker, category, attributes }: Facts) =>
  `${maker.name} ${maker.commune} ${category.replaceAll('-', ' ')} ${attributes.materials}`

function row(fact: Facts & { terms: Parameters<typeof productDoc>[0]['terms'] }) {
  const { card, doc } = productDoc(fact)
  return {
    id: fact.id,
    handle: fact.handle,
    card: JSON.stringify(card),
    doc: JSON.stringify(doc),
    variantIds: fact.variants.map((variant) => variant.id),
    group: card.maker.handle,
    association: card.maker.association.handle,
    commune: card.maker.communeCode,
    category: card.category,
    price: card.priceClp,
    available: card.available,
    publishedAt: fact.publishedAt,
    months: monthsOnSale(card),
    carriedGrams: doc.carriedGrams,
    allergens: doc.food?.allergens ?? null,
    ingredients: doc.food?.ingredients ?? null,
    title: fact.title,
    near: nearText(fact),
    far: `${doc.story} ${doc.description} ${doc.technique} ${doc.placeOfMaking}`,
  }
}
