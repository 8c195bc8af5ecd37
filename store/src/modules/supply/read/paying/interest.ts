import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import type { CurrentInterest } from '../../rules/paying/late-payment'

const SQL = `select distinct on (from_on) from_on as "from", yearly_bp as "yearlyBp", source
  from supply_interest where deleted_at is null order by from_on desc, created_at desc, id desc`

/** The newest first; of what was said of one day the last. */
export async function readInterest(knex: Knex): Promise<(CurrentInterest & { source: string })[]> {
  return (await prepared<CurrentInterest & { source: string }>(knex, SQL, {})).rows
}
