/** What the shop shows: published products of groups that sell or rest. */
export const catalogItems = `(select product_id, handle, group_handle, association_handle from catalog_item)`
