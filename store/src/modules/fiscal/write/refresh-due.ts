import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { monthEnd } from '../../settlement/rules/month'
import { issuedInMonth, issuedOfMonth, issuedOfOrder } from '../read/issued-documents'
import { saleAtHand } from '../read/sale-at-hand'
import { documentsOfMonth, documentsOfSale, type NeededDocument } from '../rules/needed-documents'

/** Whose documents belong together: those of an order, or those of a month with a group. */
export type About = { orderId: string } | { month: string; groupId: string }

const nameOf = (about: About) =>
  'orderId' in about ? `tax:${about.orderId}` : `tax:${about.month}:${about.groupId}`

const columnsOf = (about: About) =>
  'orderId' in about ? { order_id: about.orderId } : { month: about.month, with_id: about.groupId }

/** Who changes documents of it, or what is to be issued, comes here first and one by one. */
export const holdDocuments = (trx: Knex.Transaction, about: About) =>
  trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [nameOf(about)])

/** Writes down what is to be issued as things stand now. Said again, it changes nothing. */
export async function refreshDue(trx: Knex.Transaction, about: About): Promise<void> {
  await holdDocuments(trx, about)
  if ('orderId' in about)
    await trx('noted_order').insert({ order_id: about.orderId }).onConflict('order_id').ignore()
  const { needed, since } = await look(trx, about)
  const kept = needed.map(({ subject, kind }) => [subject, kind])
  await trx('due_document')
    .where(columnsOf(about))
    .modify((rows) => void (kept.length > 0 && rows.whereNotIn(['subject', 'kind'], kept)))
    .delete()
  if (needed.length === 0) return
  await trx('due_document')
    .insert(
      needed.map((one) => ({
        id: newId('tdue'),
        ...columnsOf(about),
        // A note is needed since what it corrects changed.
        since: one.refersTo ? trx.fn.now() : since,
        ...rowOf(one),
      })),
    )
    .onConflict(['subject', 'kind'])
    .merge(['refers_to', 'items', 'gross_clp', 'net_clp', 'vat_clp', 'exempt_clp', 'updated_at'])
}

async function look(trx: Knex.Transaction, about: About): Promise<{ needed: NeededDocument[]; since: Date }> {
  if ('orderId' in about) {
    const sale = await saleAtHand(trx, about.orderId)
    if (!sale) return { needed: [], since: new Date() }
    const wish = sale.invoice ? 'factura' : 'boleta'
    const issued = await issuedOfOrder(trx, about.orderId)
    return { needed: documentsOfSale({ ...about, wish, kept: sale.kept }, issued), since: sale.paidAt }
  }
  const { month, groupId } = about
  const inMonth = await issuedInMonth(trx, month, groupId)
  const issued = await issuedOfMonth(trx, month, groupId)
  return { needed: documentsOfMonth(about, inMonth, issued), since: monthEnd(month) }
}

const rowOf = (needed: NeededDocument) => ({
  subject: needed.subject,
  kind: needed.kind,
  seller_id: needed.sellerId,
  with_id: needed.withId,
  refers_to: needed.refersTo,
  items: JSON.stringify(needed.items),
  gross_clp: needed.grossClp,
  net_clp: needed.netClp,
  vat_clp: needed.vatClp,
  exempt_clp: needed.exemptClp,
  updated_at: new Date(),
})
