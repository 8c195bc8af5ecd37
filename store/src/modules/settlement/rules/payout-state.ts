import type { PayoutState } from '../../../contracts'

/**
 * States of a payment to a group and what may follow each; a move is one conditional UPDATE. `paid` is posted to the
 * ledger; `returned` takes the posting back, for the money came home.
 */
export const PAYOUT_MOVES = {
  proposed: ['approved', 'cancelled'],
  approved: ['paid', 'cancelled'],
  paid: ['received', 'disputed', 'returned'],
  disputed: ['received', 'returned'],
  received: [],
  returned: [],
  cancelled: [],
} as const satisfies Record<PayoutState, readonly PayoutState[]>

export const PAYOUT_STATES = Object.keys(PAYOUT_MOVES) as PayoutState[]

/** Money that left and of which nobody said yet that it arrived. */
export const UNCONFIRMED: readonly PayoutState[] = ['paid', 'disputed']

/** Days without an answer after which who was paid is asked again. */
export const ANSWER_DAYS = 3

export const PAYOUT_WORDS: Record<PayoutState, string> = {
  proposed: 'Propuesto',
  approved: 'Aprobado, por pagar',
  paid: 'Pagado, falta que confirme',
  disputed: 'Dice que no le llegó',
  received: 'Recibido conforme',
  returned: 'Volvió a la cuenta',
  cancelled: 'Anulado',
}

/** Payments as an act counts them: «un pago», «un anticipo», «3 pagos». */
export function countWords(payouts: readonly { isAdvance: boolean }[]): string {
  const what = payouts.every(({ isAdvance }) => isAdvance) ? 'anticipo' : 'pago'
  return payouts.length === 1 ? `un ${what}` : `${payouts.length} ${what}s`
}
