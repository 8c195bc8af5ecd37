import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Who leaves counts in no sum of what is above it any more: all months of a group are added up anew. */
export const markMonthsOf = (trx: Knex.Transaction, organizationId: string): Promise<unknown> =>
  trx('supply_change').insert({ organization_id: organizationId })
