import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { reservations, stockLevels } from '../../../medusa/read/stock'
import { consignmentLines, consignments } from '../../consignment/read/rows'
import { digest } from '../../access/write/keys'
import { quickMethods } from '../../../gateways/gateways'
import { type Method, METHODS, namesOf, termsOf } from '../../../gateways/terms'
import { prepared } from '../../../kernel/prepared'
import { Problem } from '../../../kernel/problem'
import type { CheckoutRequest } from '../../../contracts'
import type { Asker } from '../../../gateways/method-terms'
import {
  mailboxOf,
  tooMuchUnpaid,
  transferUnits,
  transferUnitsOfAll,
  unpaidWords,
  type Unpaid,
} from '../rules/unpaid-limits'

/** Keyed hashes: what is counted is not kept. */
export type WhoAsks = Record<Asker, string>

export const whoAsks = ({ buyer }: CheckoutRequest, visitor: string): WhoAsks => ({
  address: digest('order-address', visitor),
  email: digest('order-email', mailboxOf(buyer.email)),
  phone: digest('order-phone', buyer.phone),
})

/** In one order for everybody, so that two who share a phone and an e-mail never wait for each other in a circle. */
const LOCK_SQL = `select pg_advisory_xact_lock(k) from
  (select distinct hashtextextended(who, 0) as k from unnest(cast(? as text[])) as who order by 1) keys`

const counts = (who: Asker, column: string) =>
  `json_build_object('waiting', count(*) filter (where ${column} = :${who} and state in ('placed', 'settling', 'in_review')),
    'lapsed', count(*) filter (where ${column} = :${who} and state = 'cancelled' and cancel_reason in ('expired', 'timed_out')
      and created_at > now() - interval '1 day')) as ${who}`

const COUNT_SQL = `select ${counts('address', 'by_address')}, ${counts('email', 'by_email')}, ${counts('phone', 'by_phone')}
  from attempt where deleted_at is null and id <> :id and state in ('placed', 'settling', 'in_review', 'cancelled')
    and (by_address = :address or (provider = any(:byContact) and (by_email = :email or by_phone = :phone)))`

/** @throws Problem 429 too_many */
export async function takeUnpaidTurn(
  trx: Knex.Transaction,
  attemptId: string,
  who: WhoAsks,
  payment: Method,
): Promise<void> {
  const locked = termsOf(payment).unpaidCountedBy.map((one) => who[one])
  await prepared(trx, LOCK_SQL, [locked])
  const { rows } = await prepared<Unpaid>(trx, COUNT_SQL, {
    id: attemptId,
    ...who,
    byContact: METHODS.filter((method) => termsOf(method).unpaidCountedBy.includes('email')),
  })
  const refusal = rows[0] && tooMuchUnpaid(rows[0], payment)
  if (refusal) throw new Problem('too_many', unpaidWords(refusal.who, refusal.is, payment, quickMethods()))
}

/** Units of each thing and place that waiting transfers hold, this order's included: its rows are written. */
const HELD_SQL = `with held as (
  select r.inventory_item_id, r.location_id, sum(r.quantity) as units, sum(r.quantity) filter (where a.order_id = :order) as mine,
    min(l.title) filter (where a.order_id = :order) as title
  from attempt a join ${consignments} c on c.order_id = a.order_id join ${consignmentLines} l on l.consignment_id = c.id
    join ${reservations} r on r.line_item_id = l.line_item_id
  where a.provider = any(:capped) and a.state in ('placed', 'settling') and a.deleted_at is null group by 1, 2)
select h.title, h.units::int, h.mine::int, (v.stocked_quantity - v.reserved_quantity + h.units)::int as unsold,
  (select sum(units) from held)::int as "unitsOfAll",
  (select sum(stocked_quantity) from ${stockLevels} every)::int as "stockedOfAll"
from held h join ${stockLevels} v on v.inventory_item_id = h.inventory_item_id and v.location_id = h.location_id
  where h.mine > 0`

type Held = {
  title: string
  units: number
  mine: number
  unsold: number
  unitsOfAll: number
  stockedOfAll: number
}

/** Strangers cannot keep a thing, or the shop, from everybody for two days. @throws Problem 429 too_many */
export async function capTransfers(trx: Knex.Transaction, orderId: string): Promise<void> {
  const { rows } = await prepared<Held>(trx, HELD_SQL, {
    order: orderId,
    capped: METHODS.filter((method) => termsOf(method).isStockCapped),
  })
  const quick = quickMethods()
  const instead = quick.length > 0 ? `elige pagar con ${namesOf(quick, 'disjunction')}` : null
  for (const { title, units, mine, unsold, unitsOfAll, stockedOfAll } of rows) {
    const left = transferUnits(unsold) - (units - mine)
    if (mine > left)
      throw new Problem(
        'too_many',
        `${leftWords(title, left)} Baja la cantidad${instead ? `, o ${instead}` : ''}.`,
      )
    if (unitsOfAll > transferUnitsOfAll(stockedOfAll))
      throw new Problem(
        'too_many',
        `Ahora hay demasiadas cosas apartadas que esperan una transferencia. ${quick.length > 0 ? `Elige pagar con ${namesOf(quick, 'disjunction')}, o prueba mañana.` : 'Prueba mañana.'}`,
      )
  }
}

const leftWords = (title: string, left: number) =>
  left > 0
    ? `De «${title}» podemos guardarte ${left} mientras transfieres.`
    : `De «${title}» ya está apartado por transferencias todo lo que podemos guardar.`
