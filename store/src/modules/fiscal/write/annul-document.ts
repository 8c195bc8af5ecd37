import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound, Problem } from '../../../kernel/problem'
import type { DocumentItem } from '../rules/document-item'
import type { DocumentKind } from '../rules/document-kinds'
import { holdDocuments, refreshDue, type About } from './refresh-due'
import { refreshMonthsOf } from './refresh-months'

type Row = {
  id: string
  kind: DocumentKind
  folio: number
  orderId: string | null
  month: string | null
  withId: string | null
  issuedOn: string
  items: DocumentItem[]
}

export type Annulled = { id: string; kind: DocumentKind; folio: number; isNew: boolean }

/**
 * A document that was recorded wrongly, or that its issuer annulled: it stays, with the reason, and what it was for is to be issued
 * again. Annulled twice, it is annulled once.
 * @throws Problem 404 not_found · 409 not_possible: a note in force corrects it
 */
export async function annulDocument(
  trx: Knex.Transaction,
  { id, by, reason }: { id: string; by: string; reason: string },
): Promise<Annulled> {
  const found = await trx('tax_document')
    .where({ id })
    .first<Row | undefined>(
      'id',
      'kind',
      'folio',
      'order_id as orderId',
      'month',
      'with_id as withId',
      'issued_on as issuedOn',
      'items',
    )
  if (!found) throw notFound('Ese documento no existe.')
  const { kind, folio } = found
  await holdDocuments(trx, aboutOf(found))
  const noted = await trx('tax_document')
    .where({ refers_to: id })
    .whereNull('annulled_at')
    .first<{ id: string } | undefined>('id')
  if (noted) throw new Problem('not_possible', 'Una nota lo corrige: anula primero esa nota.')
  const annulled = await trx('tax_document')
    .where({ id })
    .whereNull('annulled_at')
    .update({ annulled_at: trx.fn.now(), annulled_by: by, annul_reason: reason, updated_at: trx.fn.now() })
  if (annulled === 0) return { id, kind, folio, isNew: false }
  await refreshDue(trx, aboutOf(found))
  await refreshMonthsOf(trx, found)
  return { id, kind, folio, isNew: true }
}

function aboutOf({ orderId, month, withId }: Row): About {
  if (orderId !== null) return { orderId }
  if (month === null || withId === null) throw new Error('a document of no order and no month')
  return { month, groupId: withId }
}
