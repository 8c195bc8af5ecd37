import { numberOf, textOf } from '../kept.ts'
import type { Answer, Kept } from '../method-terms.ts'

/** `status_detail` of a payment that will not be made, or was given back (docs.khipu.com, payments v3). */
const REFUSED = new Set([
  'rejected-by-payer',
  'marked-as-abuse',
  'reversed',
  'partially-refunded',
  'fully-refunded',
])
const GIVEN_BACK = new Set(['reversed', 'fully-refunded'])
const PAID = 'normal'

/** Kept of a payment that Khipu no longer has. */
export const GONE = { status: 'deleted' } as const

const STATES: Record<string, Answer['state']> = {
  pending: 'open',
  // The bank has not said yet; the money may be on its way.
  verifying: 'undecided',
  deleted: 'gone',
}

/** What Khipu says of a payment. Done counts as paid only where its detail says that it was paid the usual way. */
export function readKhipu(kept: Kept): Answer | null {
  const status = textOf(kept.status)
  if (status === null) return null
  const detail = textOf(kept.status_detail) ?? ''
  const isPesos = kept.currency === 'CLP'
  return {
    state: stateOf(status, detail),
    order: isPesos ? textOf(kept.transaction_id) : null,
    amountClp: isPesos ? wholePesos(kept.amount) : null,
    leftClp: leftOf(status, detail, kept),
    status: status === 'done' && detail !== PAID ? detail : status,
    kept,
  }
}

function stateOf(status: string, detail: string): Answer['state'] {
  if (REFUSED.has(detail)) return 'refused'
  if (status === 'done') return detail === PAID ? 'paid' : 'undecided'
  return STATES[status] ?? 'undecided'
}

/** Khipu tells that a part was given back, but not how much. */
function leftOf(status: string, detail: string, { amount }: Kept): number | null {
  if (GIVEN_BACK.has(detail) || status === GONE.status) return 0
  return status === 'done' && detail === PAID ? wholePesos(amount) : null
}

/** A number, or a text as in its notices: `12990.0000`. */
function wholePesos(amount: unknown): number | null {
  const read = numberOf(amount) ?? Number(textOf(amount) ?? Number.NaN)
  return Number.isSafeInteger(read) ? read : null
}
