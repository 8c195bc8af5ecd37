import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { invalid } from '../../problem'
import { parseContact } from '../../rules/contact'

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

/** @throws Problem 400 invalid_data */
export function contactOf(typed: string) {
  const contact = parseContact(typed)
  if (!contact)
    throw invalid('No entendemos ese correo o teléfono.', {
      contact: 'Escribe un correo, o un celular de Chile.',
    })
  return contact
}

export async function findBought(trx: Knex.Transaction, typed: string): Promise<Bought[]> {
  const { channel, value } = contactOf(typed)
  const same =
    channel === 'email'
      ? trx.raw("lower(buyer->>'email') = ?", [value])
      : trx.raw("right(regexp_replace(buyer->>'phone', '\\D', '', 'g'), 9) = ?", [value.slice(-9)])
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

export async function findMember(trx: Knex.Transaction, typed: string) {
  const { channel, value } = contactOf(typed)
  return trx('member').where(channel, value).whereNull('deleted_at').first<{ id: string } | undefined>('id')
}
