import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { IssuedDocument } from '../rules/needed-documents'

const inForce = (knex: Knex) =>
  knex('tax_document').whereNull('annulled_at').orderBy('created_at').select('id', 'subject', 'kind', 'items')

/** Of an order, those in force. */
export const issuedOfOrder = (knex: Knex, orderId: string): Promise<IssuedDocument[]> =>
  inForce(knex).where('order_id', orderId)

/** What buyers got in a month in which something of that group was sold. */
export const issuedInMonth = (knex: Knex, month: string, groupId: string): Promise<IssuedDocument[]> =>
  inForce(knex)
    .whereNotNull('order_id')
    .whereBetween('issued_on', [`${month}-01`, `${month}-31`])
    .whereRaw('items @> cast(? as jsonb)', [JSON.stringify([{ groupId }])])

/** What the group got for that month. */
export const issuedOfMonth = (knex: Knex, month: string, groupId: string): Promise<IssuedDocument[]> =>
  inForce(knex).where({ month, with_id: groupId })
