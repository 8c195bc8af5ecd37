import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** `forgets` and `says`: what goes out of the product's metadata, and then what comes in. */
export type ProductChange = {
  status: string
  title?: string
  description?: string
  weight?: number | null
  forgets?: string[]
  says?: Record<string, unknown>
}

export async function updateProduct(
  trx: Knex.Transaction,
  id: string,
  { forgets = [], says = {}, ...columns }: ProductChange,
): Promise<void> {
  await trx('product')
    .where('id', id)
    .update({
      ...columns,
      metadata: trx.raw("(coalesce(metadata, '{}') - cast(? as text[])) || cast(? as jsonb)", [
        forgets,
        JSON.stringify(says),
      ]),
      updated_at: new Date(),
    })
}

/** It is in this category and in no other. */
export async function putInCategory(
  trx: Knex.Transaction,
  productId: string,
  categoryId: string,
): Promise<void> {
  await trx('product_category_product').where('product_id', productId).delete()
  await trx('product_category_product').insert({ product_id: productId, product_category_id: categoryId })
}
