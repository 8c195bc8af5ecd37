import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { attempts } from '../../checkout/read/rows'

const SQL = `select a.order_id as id from ${attempts} a where a.state = 'paid'
  and not exists (select from noted_order n where n.order_id = a.order_id)
order by a.paid_at limit ?`

/** Paid orders about which nobody looked yet what has to be issued. */
export async function unnotedOrders(knex: Knex, most: number): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(SQL, [most])
  return rows.map(({ id }) => id)
}
