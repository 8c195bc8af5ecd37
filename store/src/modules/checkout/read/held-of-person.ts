import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { CONSIGNMENT_MOVES } from '../../../contracts/purchase/consignment-state'
import type { Contact } from '../../../kernel/text/contact'
import { consignments } from '../../consignment/read/rows'

/** What somebody bought, by the e-mail or phone that she gave then, however she wrote it. */
export type Bought = {
  id: string
  orderId: string | null
  email: string
  phone: string
  state: string
  paidAt: Date | null
  createdAt: Date
  amountClp: number
  buyer: unknown
}

const lastDigits = (path: string) => `right(regexp_replace(${path}, '\\D', '', 'g'), 9)`

export async function findBought(trx: Knex.Transaction, { channel, value }: Contact): Promise<Bought[]> {
  const same =
    channel === 'email'
      ? trx.raw("lower(buyer->>'email') = ?", [value])
      : trx.raw(`${lastDigits("buyer->>'phone'")} = ?`, [value.slice(-9)])
  return trx('attempt')
    .whereRaw(same)
    .whereNull('deleted_at')
    .orderBy('created_at')
    .select<Bought[]>(
      'id',
      'order_id as orderId',
      trx.raw("coalesce(buyer->>'email', '') as email"),
      trx.raw("coalesce(buyer->>'phone', '') as phone"),
      'state',
      'paid_at as paidAt',
      'created_at as createdAt',
      'amount_clp as amountClp',
      'buyer',
    )
}

/** What somebody was given: the buyer wrote that person's name, phone and address. */
export type Received = {
  id: string
  orderId: string | null
  createdAt: Date
  gift: unknown
  address: unknown
  /** Money is still awaited, or one of its consignments has not ended. */
  isUnderWay: boolean
}

/** Nothing follows them: who carries it needs nobody's address any more. */
const OVER = Object.entries(CONSIGNMENT_MOVES).flatMap(([state, { length }]) => (length === 0 ? [state] : []))

const UNDER_WAY = `a.state not in ('cancelled', 'paid') or a.state = 'paid' and exists (select from ${consignments} c
  where c.order_id = a.order_id and c.state <> all(?)) as "isUnderWay"`

/** Of a gift there is a phone and no e-mail. */
export async function findReceived(trx: Knex.Transaction, { channel, value }: Contact): Promise<Received[]> {
  if (channel !== 'phone') return []
  return trx('attempt as a')
    .whereRaw(`${lastDigits("a.buyer->'gift'->>'phone'")} = ?`, [value.slice(-9)])
    .whereNull('a.deleted_at')
    .orderBy('a.created_at')
    .select<Received[]>(
      'a.id',
      'a.order_id as orderId',
      'a.created_at as createdAt',
      trx.raw("a.buyer->'gift' as gift"),
      trx.raw("a.buyer->'address' as address"),
      trx.raw(UNDER_WAY, [OVER]),
    )
}

/** Money that goes back, and pictures of transfers, of those purchases. */
export async function refundsAndProofs(trx: Knex.Transaction, attemptIds: string[]) {
  return {
    refunds: await trx('attempt_refund')
      .whereIn('attempt_id', attemptIds)
      .select<object[]>('order_id', 'state', 'amount_clp', 'reason', 'created_at'),
    proofs: await trx('payment_proof')
      .whereIn('attempt_id', attemptIds)
      .select<object[]>('state', 'reason', 'created_at'),
  }
}
