import type { RefundReason, RefundState } from '../../modules/checkout/rules/refund-state'
import type { Bearer } from '../../modules/ledger/rules/ledger'
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

/** Who carries what is lost when something comes back after it left, and what that means. */
export const BEARERS: Record<Bearer, { name: string; about: string }> = {
  shares: {
    name: 'Los que tuvieron parte',
    about: 'A cada uno (grupo, asociación, federación y fondo) se le descuenta lo que ganó con esto.',
  },
  federation: {
    name: 'La federación',
    about: 'El grupo y los demás conservan lo suyo; la federación pone la diferencia.',
  },
  fund: {
    name: 'El fondo común',
    about: 'El grupo y los demás conservan lo suyo; el fondo pone la diferencia.',
  },
  carrier: {
    name: 'El transporte',
    about: 'El grupo y los demás conservan lo suyo; se le cobra al transporte.',
  },
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
