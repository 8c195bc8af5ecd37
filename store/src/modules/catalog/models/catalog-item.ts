import { model } from '@medusajs/framework/utils'

/**
 * One published product, ready for the page. Derived: it can be emptied and rebuilt at any time.
 * The columns that search and lists ask (`tsv`, `months`, `carried_grams`, `allergens`, `ingredients`) are added by the
 * module's later migrations.
 */
export const CatalogItem = model.define('catalog_item', {
  product_id: model.text().primaryKey(),
  handle: model.text().unique(),
  card: model.json(),
  doc: model.json(),
  variant_ids: model.array(),
  group_handle: model.text(),
  association_handle: model.text(),
  commune_code: model.text(),
  category: model.text(),
  price_clp: model.number(),
  available: model.number(),
  published_at: model.dateTime(),
})
