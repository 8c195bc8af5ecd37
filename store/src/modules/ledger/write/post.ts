import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import type { EntryDraft } from '../rules/ledger'
import type { PostingEvent } from '../rules/ledger-words'

export type PostingDraft = {
  /** The same key twice is one posting. */
  key: string
  event: PostingEvent
  /** Absent: it is of no order. */
  orderId?: string
  refundId?: string
  termsId?: string
  entries: EntryDraft[]
}

/** Writes a posting in the caller's transaction; the database refuses one that does not add up to zero. */
export async function post(trx: Knex.Transaction, draft: PostingDraft): Promise<void> {
  if (draft.entries.length === 0) return
  const { key, event, orderId = null, refundId = null, termsId = null } = draft
  const [posting] = await trx<{ id: string }>('ledger_posting')
    .insert({ id: newId('post'), key, event, order_id: orderId, refund_id: refundId } as never)
    .onConflict(trx.raw('(key) where deleted_at is null'))
    .ignore()
    .returning('id')
  if (!posting) return
  const reversed = draft.entries.some((entry) => entry.reverses) ? await originals(trx, draft.entries) : null
  await trx('ledger_entry').insert(
    draft.entries.map((entry) => ({
      id: newId('ent'),
      posting_id: posting.id,
      order_id: orderId,
      account: entry.account,
      organization_id: entry.organizationId,
      kind: entry.kind,
      amount_clp: entry.amountClp,
      consignment_id: entry.consignmentId,
      line_id: entry.lineId,
      terms_id: termsId,
      basis_points: entry.basisPoints,
      reverses_id: reversed?.get(place(entry, entry.reverses)) ?? null,
    })),
  )
}

type Original = { id: string; account: string; organization_id: string | null; kind: string }

/** The entries of the hand-over, by what a reversal names them by. */
async function originals(trx: Knex.Transaction, entries: EntryDraft[]): Promise<Map<string, string>> {
  const consignments = entries.flatMap(({ consignmentId }) => consignmentId ?? [])
  const rows = await trx('ledger_entry as e')
    .join('ledger_posting as p', 'p.id', 'e.posting_id')
    .where('p.event', 'hand_over')
    .whereIn('e.consignment_id', consignments)
    .select<Original[]>('e.id', 'e.account', 'e.organization_id', 'e.kind')
  return new Map(
    rows.map((row) => [
      place({ account: row.account, organizationId: row.organization_id }, row.kind),
      row.id,
    ]),
  )
}

function place(of: { account: string; organizationId: string | null }, kind: string | null): string {
  return `${of.account} ${of.organizationId} ${kind}`
}
