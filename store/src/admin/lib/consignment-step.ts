import { gatewayNames } from '../../gateways/terms'
import { CONSIGNMENT_MOVES } from '../../contracts/purchase/consignment-state'
import type { Consignment, ConsignmentState } from './types'
import { type Badge, CONSIGNMENT_STATES } from './words'

/** The steps that staff gives by hand, with the words of their buttons. */
const BY_HAND = {
  accepted: 'Aceptar',
  packed: 'Marcar lista',
  handed_over: 'Entregar al transporte',
  delivered: 'Marcar entregada',
} as const
export type NextStep = keyof typeof BY_HAND

const isByHand = (state: ConsignmentState): state is NextStep => state in BY_HAND

/** Who takes it from its group, in words; nobody carries what is collected, and a visit takes place. */
const HAND_OVER: Record<Consignment['deliveryMode'], string> = {
  home: BY_HAND.handed_over,
  branch: BY_HAND.handed_over,
  pickup: 'Dejar en el punto de retiro',
  visit: 'Marcar que ya se hizo',
}

/** The one step that can follow, or null at the end of the road. */
export function nextStep({ state, deliveryMode }: Pick<Consignment, 'state' | 'deliveryMode'>) {
  const to = CONSIGNMENT_MOVES[state].find(isByHand)
  if (!to) return null
  const isHandOver = to === 'handed_over'
  return {
    to,
    label: isHandOver ? HAND_OVER[deliveryMode] : BY_HAND[to],
    needsCarrier: isHandOver && ['home', 'branch'].includes(deliveryMode),
  }
}

/** How it goes; before the payment there is nothing to accept. */
export function consignmentBadge({ state, isPaid }: Pick<Consignment, 'state' | 'isPaid'>): Badge {
  return state === 'pending' && !isPaid
    ? { text: 'Espera el pago', color: 'grey' }
    : CONSIGNMENT_STATES[state]
}

const ACTORS: Record<string, string> = {
  buyer: 'quien compró',
  checkout: 'la tienda',
  undo: 'la tienda, porque el paso siguiente falló',
  sweeper: 'la tienda, sola',
  job: 'la tienda, sola',
  gateway: gatewayNames('disjunction'),
}

/** Who did something: the store writes a name of its own or the id of a staff account. */
export function actorWords(actor: string): string {
  return ACTORS[actor] ?? (actor.startsWith('user_') ? 'el equipo' : 'el grupo')
}
