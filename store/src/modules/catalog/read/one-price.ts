import { HIGHEST_PRICE_CLP } from '../rules/sellable'

/**
 * Pesos for one unit of a variant, and 0 when there is no such price or more than one: Medusa lets anybody write prices
 * in other currencies, for several units at once, or with cents. @param variant the alias of `product_variant`
 */
export const onePriceClp = (variant: string) => `(select case when count(*) = 1
      and min(pr.amount) between 1 and ${HIGHEST_PRICE_CLP} and min(pr.amount) = trunc(min(pr.amount)) then min(pr.amount)::int else 0 end
    from product_variant_price_set s join price pr on pr.price_set_id = s.price_set_id and pr.currency_code = 'clp'
      and pr.price_list_id is null and pr.rules_count = 0 and pr.deleted_at is null
      and coalesce(pr.min_quantity, 1) <= 1 and pr.max_quantity is null
    where s.variant_id = ${variant}.id and s.deleted_at is null)`
