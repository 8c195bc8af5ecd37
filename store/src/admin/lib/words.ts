import type { ConsignmentState, ShareLine } from '../../contracts'
import type { Account } from '../../modules/ledger/rules/ledger-words'
import type { OrganizationStatus } from '../../modules/federation/rules/organization-status'
import type { Organization, Role } from './types'

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

export const CONSIGNMENT_STATES: Record<ConsignmentState, Badge> = {
  pending: { text: 'Por aceptar', color: 'orange' },
  accepted: { text: 'En preparación', color: 'blue' },
  packed: { text: 'Lista para salir', color: 'purple' },
  handed_over: { text: 'En camino', color: 'blue' },
  delivered: { text: 'Entregada', color: 'green' },
  short: { text: 'Con faltantes', color: 'red' },
  cancelled: { text: 'Anulada', color: 'grey' },
}

/** How each step of the history is told: what happened. */
export const STEPS: Record<ConsignmentState, string> = {
  pending: 'Llegó el pedido',
  accepted: 'El grupo la aceptó',
  packed: 'Quedó lista',
  handed_over: 'Salió del grupo',
  delivered: 'Se entregó',
  short: 'Faltó algo',
  cancelled: 'Se anuló',
}

export const ACCOUNTS: Record<ShareLine['to'], string> = {
  group: 'Para el grupo',
  association: 'Para su asociación',
  federation: 'Para la federación',
  fund: 'Para el fondo común',
}

/** Who gets what of a consignment, in the panel's drawer. */
export const RECEIVER_NAMES: Partial<Record<Account, string>> = {
  ...ACCOUNTS,
  tax: 'IVA',
  gateway: 'Comisión de la tarjeta',
  carrier: 'Despacho, sin su IVA',
}
