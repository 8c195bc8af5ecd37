/** Products that exist, whatever their status. */
export const products = `(select id, handle, title, description, status, metadata, created_at, updated_at
  from product where deleted_at is null)`

/** Also those that were deleted: what was done to one keeps its title. */
export const everyProduct = `(select id, handle, title from product)`

/** Which organization's a product is. */
export const productOwners = `(select product_id, organization_id from federation_organization_product_product
  where deleted_at is null)`

/** Also of those that were deleted. */
export const everyProductOwner = `(select product_id, organization_id from federation_organization_product_product)`

/** What is bought of a product: each with its own price and stock. */
export const variants = `(select id, product_id, title, sku, variant_rank from product_variant where deleted_at is null)`

/** Also those that were deleted. */
export const everyVariant = `(select id, product_id from product_variant)`

/** Kinds of products that exist, also those that are not offered any more (`is_active`). `photo`: a `Photo`, or null; `alike`: handle of the one that it is asked like. */
export const categories = `(select id, handle, name, rank, is_active, metadata->'photo' as photo,
  metadata->>'like' as alike from product_category
  where deleted_at is null)`

/** Which category a product is in. */
export const productCategories = `(select product_id, product_category_id as category_id from product_category_product)`

/** SQL: handle of a product's category, or null. @param productId SQL expression */
export const categoryOf = (productId: string) =>
  `(select c.handle from product_category_product pc join ${categories} c on c.id = pc.product_category_id
    where pc.product_id = ${productId} order by c.rank limit 1)`
