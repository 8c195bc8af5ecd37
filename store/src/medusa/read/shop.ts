/** SQL: where everything is sold. It is made once; another one that somebody made later is not the shop's. */
export const channelId = `(select id from sales_channel where deleted_at is null order by created_at limit 1)`

/** SQL: the one region of the shop. */
export const regionId = `(select id from region where deleted_at is null order by created_at limit 1)`

/** SQL: the rate of the VAT as Medusa keeps it, or null. */
export const taxRateId = `(select id from tax_rate where is_default and deleted_at is null order by created_at limit 1)`
