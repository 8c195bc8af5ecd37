import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { contactOf, findBought, findMember, findReceived } from '../../modules/privacy/read/find-person'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { contact: string }

/** Everything here that speaks of one person, as rows that she may take with her. No hash, no secret, nobody else. */
export async function exportPerson(trx: Knex.Transaction, { contact }: Asked) {
  const { value } = contactOf(contact)
  const bought = await findBought(trx, contact)
  const attempts = bought.map(({ id }) => id)
  const received = await findReceived(trx, contact)
  const orders = [...bought, ...received].flatMap(({ orderId }) => orderId ?? [])
  const member = await findMember(trx, contact)
  const of = (table: string, columns: string[]) =>
    member ? trx(table).where('member_id', member.id).select<object[]>(columns) : []
  return {
    contact: value,
    purchases: bought,
    // Who bought it for her, and for how much, is not hers.
    received: received.map(({ orderId, createdAt, gift, address }) => ({
      orderId,
      createdAt,
      gift,
      address,
    })),
    parts: await trx('consignment')
      .whereIn('order_id', orders)
      .select<object[]>(
        'order_id',
        'state',
        'delivery_label',
        'delivery_detail',
        'carrier',
        'tracking_code',
        'created_at',
      ),
    refunds: await trx('attempt_refund')
      .whereIn('attempt_id', attempts)
      .select<object[]>('order_id', 'state', 'amount_clp', 'reason', 'created_at'),
    proofs: await trx('payment_proof')
      .whereIn('attempt_id', attempts)
      .select<object[]>('state', 'reason', 'created_at'),
    messages: await trx('notification')
      .where('to', value)
      .select<object[]>('channel', 'template', 'status', 'created_at'),
    member: member
      ? await trx('member')
          .where('id', member.id)
          .first<object>('name', 'phone', 'email', 'consents_to_be_named', 'created_at')
      : null,
    memberships: await of('membership', ['organization_id', 'role', 'invited_at', 'accepted_at', 'until']),
    mandates: await of('mandate', ['organization_id', 'office', 'since', 'until', 'ended_at']),
    acts: await of('mandate_act', ['organization_id', 'what', 'subject', 'at']),
    sessions: await of('member_session', ['device', 'is_shared', 'entered_at', 'last_seen_at', 'ended_at']),
  }
}

/**
 * A person asks what we hold of her.
 * @public the desk gives it a page
 */
export const exportPersonWorkflow = transactionWorkflow('export-person', exportPerson)
