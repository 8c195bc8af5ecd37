import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { unrecovered } from './advances'

const PROMISED_SQL = `select cast(coalesce(sum(amount_clp), 0) as int) as clp from payout
  where reception_id is not null and state in ('proposed', 'approved')`

const LENT = `o.id in (select t.organization_id from payout t where t.reception_id is not null)`

/**
 * What of the fund is with groups: what they were advanced of receptions, as far as closed months have not recovered it,
 * and what is promised so.
 */
export async function readLent(knex: Knex): Promise<number> {
  const [advances, promised] = await Promise.all([
    unrecovered(knex, LENT, {}),
    prepared<{ clp: number }>(knex, PROMISED_SQL, {}),
  ])
  return advances
    .filter(({ receptionId }) => receptionId !== null)
    .reduce((sum, { unrecoveredClp }) => sum + unrecoveredClp, promised.rows[0]?.clp ?? 0)
}
