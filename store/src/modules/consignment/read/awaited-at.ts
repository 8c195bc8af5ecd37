import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { attempts } from '../../checkout/read/rows'

const SQL = `select c.point_id as point, cast(count(*) as int) as count
from consignment c join ${attempts} a on a.order_id = c.order_id and a.state = 'paid'
where c.deleted_at is null and c.point_id = any(cast(:points as text[]))
  and c.state not in ('delivered', 'cancelled')
group by c.point_id`

/** How many paid consignments are still to be fetched at each of those points (ids); of none there is no entry. */
export async function awaitedAt(knex: Knex, points: string[]): Promise<Map<string, number>> {
  const { rows } = await prepared<{ point: string; count: number }>(knex, SQL, { points })
  return new Map(rows.map(({ point, count }) => [point, count]))
}
