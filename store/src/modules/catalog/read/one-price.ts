import { variantPrices } from '../../../medusa/read/prices'
import { HIGHEST_PRICE_CLP } from '../rules/sellable'

/**
 * SQL: pesos for one unit of a variant, and 0 when there is no such price or more than one: Medusa lets anybody write
 * prices in other currencies, for several units at once, or with cents. @param variantId SQL expression
 */
export const onePriceClp = (variantId: string) => `(select case when count(*) = 1
      and min(pr.amount) between 1 and ${HIGHEST_PRICE_CLP} and min(pr.amount) = trunc(min(pr.amount)) then min(pr.amount)::int else 0 end
    from ${variantPrices} pr where pr.variant_id = ${variantId} and pr.currency_code = 'clp' and pr.price_list_id is null
      and pr.rules_count = 0 and coalesce(pr.min_quantity, 1) <= 1 and pr.max_quantity is null)`
