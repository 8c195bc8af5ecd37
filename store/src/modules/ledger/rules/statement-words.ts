import type { EntryKind, PostingEvent } from './ledger-words'
import { percent } from './owed-words'

/** What happened, as a statement calls it. */
export const EVENT_WORDS = {
  capture: 'Pagado',
  hand_over: 'Venta entregada',
  shortage: 'Faltó algo',
  cancellation: 'Anulado',
  refund: 'Devolución',
  pay_back: 'Devuelto',
  payout: 'Pago',
  advance: 'Anticipo',
  payout_return: 'Pago que volvió',
  deposit: 'Depósito de una forma de pago',
  deposit_return: 'Depósito mal anotado, retirado',
  fair: 'Venta en una feria',
  invoice_payment: 'Pago de una institución',
  inputs: 'Compra en conjunto',
} as const satisfies Record<PostingEvent, string>

/** An entry of a statement of a body that is no group. `reverses`: what it takes back. */
export type BodyEntry = {
  kind: EntryKind
  reverses: EntryKind | null
  basisPoints: number | null
  amountClp: number
}

const OWN_WORDS: Partial<Record<EntryKind, [given: string, back: string]>> = {
  vat: ['IVA de su parte', 'IVA que ya no se paga'],
  payment_fee: ['Comisión del pago, su parte', 'Comisión del pago, de vuelta'],
  payout: ['Pagado', 'Pago devuelto'],
  adjustment: ['Se hizo cargo de una devolución', 'Otro se hizo cargo'],
  inputs: ['Insumos que pagó por un grupo', 'Insumos, de vuelta'],
}

/** Why a body got or gave that amount, of what happened. */
export function entryWords(
  { kind, reverses, basisPoints, amountClp }: BodyEntry,
  event?: PostingEvent,
): string {
  const meaning = reverses ?? kind
  if (event === 'deposit' || event === 'deposit_return')
    return amountClp < 0 ? 'Comisión de más sobre la calculada' : 'Comisión de menos que la calculada'
  if (meaning === 'share') {
    const share = percent(basisPoints)
    return reverses ? `Devuelve su ${share || 'parte'}` : `${share} de la venta`.trim()
  }
  if (meaning === 'adjustment') return OWN_WORDS.adjustment?.[amountClp > 0 ? 1 : 0] ?? ''
  return OWN_WORDS[meaning]?.[reverses ? 1 : 0] ?? 'Otro movimiento'
}
