import { model } from '@medusajs/framework/utils'

/** Queue of products to be read again, filled by database triggers, so that no writer can forget it. */
export const CatalogChange = model.define('catalog_change', {
  id: model.autoincrement().primaryKey(),
  product_id: model.text(),
})
