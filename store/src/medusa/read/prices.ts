/** Every price of a variant: in any currency, for some quantity only, or of a list or rule of the panel's. */
export const variantPrices = `(select s.variant_id, pr.currency_code, pr.amount, pr.min_quantity, pr.max_quantity,
    pr.price_list_id, pr.rules_count
  from product_variant_price_set s join price pr on pr.price_set_id = s.price_set_id and pr.deleted_at is null
  where s.deleted_at is null)`
