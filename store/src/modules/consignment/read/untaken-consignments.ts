import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { attempts } from '../../checkout/read/rows'

const SQL = `select c.id, c.state, c.due_on as "dueOn", a.paid_at as "paidAt"
from consignment c join ${attempts} a on a.order_id = c.order_id and a.state = 'paid'
where c.state = 'pending' and c.deleted_at is null`

type Untaken = { id: string; state: 'pending'; dueOn: string; paidAt: Date }

/** Paid ones that their groups have not answered yet. */
export async function untakenConsignments(knex: Knex): Promise<Untaken[]> {
  return (await knex.raw<{ rows: Untaken[] }>(SQL)).rows
}
