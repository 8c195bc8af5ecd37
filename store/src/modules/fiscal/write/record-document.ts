import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TaxFileFormat } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { notFound, Problem } from '../../../kernel/problem'
import { clp } from '../../../kernel/text/format'
import { type DueDocumentRead, readDueDocument } from '../read/ordered-document'
import { DOCUMENT_KINDS, type DocumentKind } from '../rules/document-kinds'
import { holdDocuments, refreshDue } from './refresh-due'
import { refreshMonthsOf } from './refresh-months'

/** A file that lies in the private folder under `file`. */
export type KeptFile = { format: TaxFileFormat; file: string; hash: string; sizeBytes: number }

/** `seenClp`: for how much it was to be issued when somebody looked. */
export type Recording = {
  dueId: string
  seenClp: number
  folio: number
  issuedOn: string
  provider: string
  by: string
  files: KeptFile[]
}

export type Recorded = {
  id: string
  isNew: boolean
  kind: DocumentKind
  folio: number
  grossClp: number
}

/**
 * Writes what was issued, once: of two who record the same one the second finds it. `isNew` false: it was recorded with that
 * folio, and nothing was written.
 * @throws Problem 404 not_found · 409 changed_meanwhile: it was recorded with another folio, or is for another amount now ·
 * 409 not_possible: that folio is of another document
 */
export async function recordDocument(trx: Knex.Transaction, given: Recording): Promise<Recorded> {
  const seen = await readDueDocument(trx, given.dueId)
  if (!seen) return recordedBefore(trx, given)
  await holdDocuments(trx, seen.about)
  await refreshDue(trx, seen.about)
  const due = await readDueDocument(trx, given.dueId)
  if (!due) return recordedBefore(trx, given)
  if (due.grossClp !== given.seenClp) throw changed(`Ahora es por ${clp(due.grossClp)}. Míralo de nuevo.`)
  const id = await insert(trx, due, given)
  await addFiles(trx, id, given.by, given.files)
  await refreshDue(trx, due.about)
  await refreshMonthsOf(trx, { issuedOn: given.issuedOn, items: due.items, orderId: due.orderId })
  return { id, isNew: true, kind: due.kind, folio: given.folio, grossClp: due.grossClp }
}

async function insert(trx: Knex.Transaction, due: DueDocumentRead, given: Recording): Promise<string> {
  const id = newId('tdoc')
  const written = await trx('tax_document')
    .insert({
      id,
      due_id: due.dueId,
      subject: due.subject,
      kind: due.kind,
      folio: given.folio,
      issued_on: given.issuedOn,
      issuer: due.issuer,
      order_id: due.orderId,
      month: due.month,
      seller_id: due.sellerId,
      with_id: due.withId,
      refers_to: due.refersTo,
      receiver: due.receiver && JSON.stringify(due.receiver),
      items: JSON.stringify(due.items),
      gross_clp: due.grossClp,
      net_clp: due.netClp,
      vat_clp: due.vatClp,
      exempt_clp: due.exemptClp,
      provider: given.provider,
      recorded_by: given.by,
    })
    .onConflict(trx.raw('(issuer, kind, folio) where annulled_at is null'))
    .ignore()
    .returning('id')
  if (written.length > 0) return id
  const { name } = DOCUMENT_KINDS[due.kind]
  throw new Problem('not_possible', `El folio ${given.folio} de ${name} ya está anotado en otra venta.`, {
    folio: `El folio ${given.folio} ya está anotado en otra venta. Revisa el número.`,
  })
}

/** Files of a document that has none of that format yet. @returns the formats that were added */
export async function addFiles(
  trx: Knex.Transaction,
  documentId: string,
  by: string,
  files: readonly KeptFile[],
): Promise<TaxFileFormat[]> {
  if (files.length === 0) return []
  const rows = files.map(({ format, file, hash, sizeBytes }) => ({
    id: newId('tfile'),
    document_id: documentId,
    format,
    file,
    hash,
    size_bytes: sizeBytes,
    added_by: by,
  }))
  const added = await trx('tax_file')
    .insert(rows)
    .onConflict(['document_id', 'format'])
    .ignore()
    .returning<{ format: TaxFileFormat }[]>('format')
  return added.map(({ format }) => format)
}

async function recordedBefore(trx: Knex.Transaction, { dueId, folio }: Recording): Promise<Recorded> {
  const found = await trx('tax_document')
    .where('due_id', dueId)
    .first<
      { id: string; kind: DocumentKind; folio: number; grossClp: number; annulledAt: Date | null } | undefined
    >('id', 'kind', 'folio', 'gross_clp as grossClp', 'annulled_at as annulledAt')
  if (!found) throw notFound('Ese documento ya no hace falta. Mira de nuevo la lista.')
  if (found.folio !== folio || found.annulledAt)
    throw changed(`Otra persona ya lo anotó, con el folio ${found.folio}. Mira de nuevo la lista.`)
  return { id: found.id, isNew: false, kind: found.kind, folio, grossClp: found.grossClp }
}

const changed = (message: string) => new Problem('changed_meanwhile', message)
