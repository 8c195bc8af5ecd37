import type { Capability } from '#contracts'
import { paths } from '../../lib/paths.ts'
import type { DeskHead } from './organization.server.ts'

type Area = {
  label: string
  href: (handle: string) => string
  /** Shown to who has it. */
  needs: Capability
  /** Only at the federation's desk. */
  isOfFederation?: boolean
  /** How many wait there. */
  waiting?: (desk: DeskHead) => number
}

/** The rooms of a desk, in the order of its menu. */
const AREAS: Area[] = [
  { label: 'Qué espera', href: paths.deskOf, needs: 'look' },
  { label: 'Aprobaciones', href: paths.approvals, needs: 'look', waiting: (desk) => desk.waiting },
  { label: 'Pedidos', href: paths.deskOrders, needs: 'look' },
  { label: 'Transferencias', href: paths.deskTransfers, needs: 'money', isOfFederation: true },
  { label: 'Grupos', href: paths.deskGroups, needs: 'look' },
  { label: 'Devoluciones', href: paths.deskRefunds, needs: 'money', isOfFederation: true },
  { label: 'Pagos en duda', href: paths.deskReviews, needs: 'money', isOfFederation: true },
  { label: 'Cuadratura', href: paths.deskBooks, needs: 'money', isOfFederation: true },
  { label: 'Avisos sin entregar', href: paths.deskNotices, needs: 'groups', isOfFederation: true },
  { label: 'Cierre', href: paths.closing, needs: 'money' },
  { label: 'Pagos', href: paths.payouts, needs: 'money' },
  { label: 'Ajustes', href: paths.deskSettings, needs: 'offices' },
]

export const areasOf = (desk: DeskHead) =>
  AREAS.filter(
    ({ needs, isOfFederation }) =>
      desk.can.includes(needs) && (!isOfFederation || desk.kind === 'federation'),
  ).map(({ label, href, waiting }) => ({
    label,
    href: href(desk.handle),
    count: waiting?.(desk) ?? 0,
  }))
