import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../kernel/prepared'
import { newId } from '../../kernel/new-id'

/**
 * The rows that Medusa's `processPaymentWorkflow` leaves for a payment captured in full: everything hangs on the payment
 * row, which is unique by session, so that a second time writes nothing.
 */
const SQL = `with taken as (
  insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id, captured_at)
    select :payment, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, id, now()
      from payment_session where id = :session and deleted_at is null
    on conflict (payment_session_id) where deleted_at is null do nothing
    returning *),
captured as (
  insert into capture (id, amount, raw_amount, payment_id) select :capture, amount, raw_amount, id from taken returning id),
authorized as (
  update payment_session s set status = 'authorized', authorized_at = coalesce(s.authorized_at, now()), updated_at = now()
    from taken where s.id = taken.payment_session_id),
completed as (
  update payment_collection c set status = 'completed', completed_at = now(), updated_at = now(),
      authorized_amount = taken.amount, raw_authorized_amount = taken.raw_amount,
      captured_amount = taken.amount, raw_captured_amount = taken.raw_amount,
      refunded_amount = 0, raw_refunded_amount = '{"value": "0", "precision": 20}'
    from taken where c.id = taken.payment_collection_id and c.amount = taken.amount returning c.id),
moved as (
  insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
    select :transaction, o.id, o.version, taken.amount, taken.raw_amount, taken.currency_code, 'capture', :capture
      from taken join order_payment_collection l on l.payment_collection_id = taken.payment_collection_id
        and l.deleted_at is null join "order" o on o.id = l.order_id
    returning order_id, version, amount),
now_paid as (
  select s.id, (s.totals->>'paid_total')::numeric + moved.amount as paid,
      (s.totals->>'transaction_total')::numeric + moved.amount as transacted,
      (s.totals->>'pending_difference')::numeric - moved.amount as pending
    from moved join order_summary s on s.order_id = moved.order_id and s.version = moved.version and s.deleted_at is null),
summed as (
  update order_summary s set updated_at = now(), totals = s.totals || jsonb_build_object(
      'paid_total', paid, 'raw_paid_total', jsonb_build_object('value', paid::text, 'precision', 20),
      'transaction_total', transacted, 'raw_transaction_total', jsonb_build_object('value', transacted::text, 'precision', 20),
      'pending_difference', pending, 'raw_pending_difference', jsonb_build_object('value', pending::text, 'precision', 20))
    from now_paid where s.id = now_paid.id returning s.id)
select (select count(*) from taken)::int as taken, (select count(*) from completed)::int as completed,
  (select count(*) from summed)::int as summed`

/**
 * Writes in the caller's transaction that a session's money is there, whole.
 * @throws Error when there is no such session, or its order or collection do not match: nothing may stay half written
 */
export async function recordCapture(trx: Knex.Transaction, sessionId: string): Promise<void> {
  const { rows } = await prepared<{ taken: number; completed: number; summed: number }>(trx, SQL, {
    session: sessionId,
    payment: newId('pay'),
    capture: newId('capt'),
    transaction: newId('ordtrx'),
  })
  const done = rows[0]
  if (done?.taken === 1 && done.completed === 1 && done.summed === 1) return
  const before = await trx('payment')
    .where({ payment_session_id: sessionId })
    .whereNotNull('captured_at')
    .first<{ id: string } | undefined>('id')
  if (done?.taken !== 0 || !before) throw new Error(`the payment of session ${sessionId} cannot be recorded`)
}
