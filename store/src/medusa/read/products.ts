/** Kinds of products that exist, also those that are not offered any more (`is_active`). */
export const categories = `(select id, handle, name, rank, is_active from product_category where deleted_at is null)`

/** Also those that were deleted: what was done to one keeps its title. */
export const everyProduct = `(select id, handle, title from product)`
