import type { ConsignmentState } from '../../contracts'
import type { Consignment, Role } from './types'

/** What staff reads for each of the store's codes. */
type Color = 'green' | 'red' | 'blue' | 'orange' | 'grey' | 'purple'
export type Badge = { text: string; color: Color }

export const ROLES: Record<Role, string> = {
  leader: 'Presidenta o encargada',
  treasurer: 'Tesorera',
  member: 'Socia',
  helper: 'Ayudante',
}

const CONSIGNMENT_STATES: Record<ConsignmentState, Badge> = {
  pending: { text: 'Por aceptar', color: 'orange' },
  accepted: { text: 'En preparación', color: 'blue' },
  packed: { text: 'Lista para salir', color: 'purple' },
  handed_over: { text: 'En camino', color: 'blue' },
  delivered: { text: 'Entregada', color: 'green' },
  short: { text: 'Con faltantes', color: 'red' },
  cancelled: { text: 'Anulada', color: 'grey' },
}

/** How it goes; before the payment there is nothing to accept. */
export function consignmentBadge({ state, isPaid }: Pick<Consignment, 'state' | 'isPaid'>): Badge {
  return state === 'pending' && !isPaid
    ? { text: 'Espera el pago', color: 'grey' }
    : CONSIGNMENT_STATES[state]
}
