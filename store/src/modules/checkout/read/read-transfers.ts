import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { orders } from '../../../medusa/read/orders'
import { everyUser } from '../../../medusa/read/staff'
import { env } from '../../../env'
import { settledBy } from '../../../gateways/terms'
import { needsTwoPeople } from '../rules/transfer-check'

/** One query: each transfer with its newest picture and who saw the money first. */
const SQL = `select a.id, a.order_id as "orderId", o.display_id as "displayId", a.gateway_order as reference,
  a.amount_clp as "amountClp", a.buyer->>'name' as buyer, a.created_at as "placedAt", a.due_at as "dueAt",
  case when a.seen_by is not null then json_build_object('id', a.seen_by, 'email', u.email) end as "seenBy",
  (select json_build_object('id', p.id, 'state', p.state, 'sentAt', p.created_at) from payment_proof p
    where p.attempt_id = a.id and p.deleted_at is null order by p.created_at desc limit 1) as proof
from attempt a join ${orders} o on o.id = a.order_id left join ${everyUser} u on u.id = a.seen_by
where a.provider = any(:methods) and a.state = 'placed' and a.deleted_at is null
  and a.gateway_order = coalesce(cast(:reference as text), a.gateway_order)
order by exists (select 1 from payment_proof w
    where w.attempt_id = a.id and w.state = 'waiting' and w.deleted_at is null) desc, a.due_at limit 200`

type Row = {
  id: string
  orderId: string
  displayId: number
  reference: string
  amountClp: number
  buyer: string
  placedAt: Date
  dueAt: Date
  seenBy: { id: string; email: string | null } | null
  proof: { id: string; state: 'waiting' | 'accepted' | 'rejected'; sentAt: string } | null
}

export async function readTransfers(knex: Knex, reference: string | null) {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, {
    reference,
    methods: settledBy('person'),
  })
  return rows.map((row) => ({ ...row, needsSecond: needsTwoPeople(row.amountClp, env.twoPeopleAboveClp) }))
}
