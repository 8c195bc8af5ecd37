import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { UtmRequest } from '../../../../contracts'

const SQL = `select distinct on (month) month, value_clp as "valueClp", source from supply_utm
  where deleted_at is null order by month desc, created_at desc, id desc`

/** The newest month first; of what was said of one month the last. */
export async function readUtm(knex: Knex): Promise<UtmRequest[]> {
  return (await knex.raw<{ rows: UtmRequest[] }>(SQL)).rows
}
