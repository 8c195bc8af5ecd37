import type { ConsignmentState } from '../../contracts'
import type { OrganizationStatus } from '../../modules/federation/rules/organization-status'
import type { Consignment, Organization, Role } from './types'

/** What staff reads for each of the store's codes. */
type Color = 'green' | 'red' | 'blue' | 'orange' | 'grey' | 'purple'
export type Badge = { text: string; color: Color }

export const KINDS: Record<Organization['kind'], string> = {
  federation: 'Federación',
  association: 'Asociación',
  group: 'Grupo',
}

export const STATUSES: Record<OrganizationStatus, Badge> = {
  invited: { text: 'Invitada', color: 'blue' },
  active: { text: 'Activa', color: 'green' },
  paused: { text: 'En pausa', color: 'orange' },
  left: { text: 'Se fue', color: 'grey' },
}

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
