import type { RefundReason, RefundState } from '../../modules/checkout/rules/refund-state'
import type { Posting, PostingEvent } from './money-types'
import type { Badge } from './words'

export const REFUND_REASONS: Record<RefundReason, string> = {
  shortage: 'Faltó algo',
  cancellation: 'Se anuló',
  withdrawal: 'Se arrepintió',
  guarantee: 'Garantía',
}

export const REFUND_STATES: Record<RefundState, Badge> = {
  requested: { text: 'En camino', color: 'blue' },
  sending: { text: 'En camino', color: 'blue' },
  by_hand: { text: 'Hay que transferirla', color: 'orange' },
  sent: { text: 'Devuelta', color: 'green' },
  done: { text: 'Devuelta', color: 'green' },
}

export const MONEY_OK: Badge = { text: 'Todo cuadra', color: 'green' }
export const MONEY_WRONG: Badge = { text: 'No cuadra', color: 'red' }

const EVENTS: Record<PostingEvent, (group: string) => string> = {
  capture: () => 'Pago recibido',
  hand_over: (group) => `Salió la parte de ${group}: se reparte`,
  shortage: (group) => `Faltó algo de ${group}`,
  cancellation: (group) => `Se anuló la parte de ${group}`,
  refund: (group) => `Devolución de la parte de ${group}`,
  pay_back: () => 'Se le devolvió a quien compró',
}

export function postingWords({ event, entries }: Posting): string {
  return EVENTS[event](entries.find(({ group }) => group)?.group ?? 'un grupo')
}
