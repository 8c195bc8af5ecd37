import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { PRODUCT_FIELDS } from '../../../contracts/product/fields/product-fields'
import { Problem } from '../../../kernel/problem'
import type { ProductStatus } from '../rules/product-landing'
import { writeRows } from '../../../medusa/write-rows'
import type { FullContent } from '../read/content'
import { metadataOf, productRows } from '../../../medusa/products/product-rows'
import { findCategory, type SellingGroup } from '../read/selling-group'
import { putInCategory, updateProduct } from '../../../medusa/products/update-product'
import { writeVariants } from '../../../medusa/products/write-variants'
import { isUniqueViolation } from '../../../kernel/unique-violation'

/** What new words may leave out. */
const MAY_BE_GONE = [
  'food',
  'review',
  ...PRODUCT_FIELDS.flatMap(({ path, isOptional }) => (isOptional ? [path] : [])),
]

type New = { id: string; handle: string; status: ProductStatus; content: FullContent }

/**
 * The product with its variants, prices, stock and owner, in the caller's transaction: all of it or nothing. Medusa's own
 * workflow writes the same rows in eight transactions, and a kill leaves what it had written.
 * @throws Problem 400 invalid_data (unknown category) · 409 handle_taken
 */
export async function createProduct(trx: Knex.Transaction, group: SellingGroup, product: New): Promise<void> {
  const categoryId = await findCategory(trx, product.content.category)
  try {
    await writeRows(trx, productRows(group, { ...product, categoryId }))
  } catch (error) {
    if (isTaken(error))
      throw new Problem('handle_taken', `Ya hay un producto con la dirección «${product.handle}».`)
    throw error
  }
}

/**
 * Its words, prices and variants become these, in the caller's transaction; how many there are of a variant that was
 * there already stays. @throws Problem invalid_data
 */
export async function changeProduct(
  trx: Knex.Transaction,
  group: SellingGroup,
  { id, handle, status, content }: New,
): Promise<void> {
  const categoryId = await findCategory(trx, content.category)
  const { title, description, packedWeightGrams: weight } = content
  await updateProduct(trx, id, {
    title,
    description,
    weight,
    status,
    // What the new words do not name is gone; what is not words (paused by whom) stays.
    forgets: MAY_BE_GONE,
    says: metadataOf(group, content),
  })
  await putInCategory(trx, id, categoryId)
  await writeVariants(trx, group, { id, handle }, content.variants)
}

function isTaken(error: unknown): boolean {
  return (
    isUniqueViolation(error) &&
    ['IDX_product_handle_unique', 'IDX_product_variant_sku_unique', 'IDX_inventory_item_sku'].includes(
      String(error.constraint),
    )
  )
}
