import type { Capability } from '#contracts'
import { paths } from '../../lib/paths.ts'
import { inputPaths } from './inputs/input-paths.ts'
import type { DeskHead } from './organization.server.ts'

type Area = {
  label: string
  href: (handle: string) => string
  /** What is settled there, as the page of all settings says it. */
  about?: string
  /** Shown to who has it. */
  needs: Capability
  /** Only at the federation's desk. */
  isOfFederation?: boolean
  /** How many wait there. */
  waiting?: (desk: DeskHead) => number
}
type Floor = { label: string; areas: Area[] }

/** The rooms of a desk by floor, in the order of its menu. */
const FLOORS: Floor[] = [
  { label: 'Qué espera', areas: [{ label: 'Qué espera', href: paths.deskOf, needs: 'look' }] },
  {
    label: 'Grupos',
    areas: [
      { label: 'Todos los grupos', href: paths.deskGroups, needs: 'look' },
      { label: 'Asociaciones', href: paths.deskAssociations, needs: 'look', isOfFederation: true },
      { label: 'Aprobaciones', href: paths.approvals, needs: 'look', waiting: (desk) => desk.waiting },
    ],
  },
  {
    label: 'Ventas',
    areas: [
      { label: 'Pedidos', href: paths.deskOrders, needs: 'look' },
      { label: 'Ferias', href: paths.deskFairs, needs: 'money' },
      { label: 'Transferencias', href: paths.deskTransfers, needs: 'money', isOfFederation: true },
      { label: 'Devoluciones', href: paths.deskRefunds, needs: 'money', isOfFederation: true },
      { label: 'Pagos en duda', href: paths.deskReviews, needs: 'money', isOfFederation: true },
    ],
  },
  {
    label: 'Oferta',
    areas: [
      { label: 'Calendario', href: paths.deskOffer, needs: 'supply' },
      { label: 'Repartos', href: paths.sharings, needs: 'supply' },
      { label: 'Cumplimiento', href: paths.reliability, needs: 'share_out' },
      { label: 'Fichas técnicas', href: paths.standards, needs: 'supply' },
      { label: 'Compras en conjunto', href: inputPaths.all, needs: 'buy' },
      { label: 'Convenios', href: paths.agreements, needs: 'supply' },
      { label: 'Recepción', href: paths.receptions, needs: 'supply' },
      { label: 'Lotes', href: paths.deskLots, needs: 'supply' },
    ],
  },
  {
    label: 'Cuentas',
    areas: [
      { label: 'Cierre', href: paths.closing, needs: 'money' },
      { label: 'Pagos', href: paths.payouts, needs: 'money' },
      { label: 'Facturas', href: paths.invoices, needs: 'money' },
      { label: 'Documentos', href: paths.deskDocuments, needs: 'money', isOfFederation: true },
      { label: 'Depósitos', href: paths.deposits, needs: 'money', isOfFederation: true },
      { label: 'Cuadratura', href: paths.deskBooks, needs: 'money', isOfFederation: true },
    ],
  },
  {
    label: 'Formación',
    areas: [
      { label: 'Jornadas', href: paths.deskSessions, needs: 'train' },
      { label: 'Pruebas', href: paths.deskTrials, needs: 'trials' },
      { label: 'Certificados', href: paths.deskCertificates, needs: 'certificates' },
      { label: 'Liderazgo', href: paths.leadership, needs: 'leaders' },
      { label: 'Informe', href: paths.trainingReport, needs: 'learning' },
    ],
  },
  { label: 'Informes', areas: [{ label: 'Informes', href: paths.reports, needs: 'money' }] },
  {
    label: 'Ajustes',
    areas: [
      { label: 'Todos', href: paths.deskSettings, needs: 'look' },
      {
        label: 'Federación',
        href: paths.federation,
        needs: 'look',
        isOfFederation: true,
        about: 'Cómo se llama la federación en la tienda, y en qué comuna está.',
      },
      {
        label: 'Cargos',
        href: paths.deskOffices,
        needs: 'offices',
        about:
          'Quién tiene qué cargo, hasta cuándo y por qué acta; los códigos, y lo que se hizo en esta mesa.',
      },
      {
        label: 'Reparto',
        href: paths.terms,
        needs: 'offices',
        isOfFederation: true,
        about: 'Qué parte de cada venta es de quién y por qué acta, quién vende ante la ley y en qué cuenta.',
      },
      {
        label: 'Reparto de convenios',
        href: paths.agreementTerms,
        needs: 'offices',
        about: 'Qué parte de lo que pagan las instituciones es de quién, y por qué acta.',
      },
      {
        label: 'Despacho',
        href: paths.rates,
        needs: 'look',
        isOfFederation: true,
        about: 'Lo que cuesta enviar a cada comuna, cuánto tarda y adónde no se llega.',
      },
      {
        label: 'Puntos',
        href: paths.points,
        needs: 'look',
        about: 'Dónde dejan los grupos lo que vendieron, y dónde lo retira quien compró.',
      },
      {
        label: 'Anuncios',
        href: paths.announcements,
        needs: 'look',
        about: 'Lo que se le dice unos días a los grupos en su celular, o a quien abre la tienda.',
      },
      {
        label: 'Clases',
        href: paths.categories,
        needs: 'look',
        isOfFederation: true,
        about: 'Las clases de productos: cómo se llaman, en qué orden se ven y con qué foto.',
      },
      {
        label: 'Avisos sin entregar',
        href: paths.deskNotices,
        needs: 'groups',
        isOfFederation: true,
        about: 'Los mensajes que no le llegaron a alguien.',
      },
    ],
  },
]

export type Room = { label: string; href: string; count: number; about?: string }
export type OpenFloor = { label: string; href: string; count: number; isOpen: boolean; rooms: Room[] }

/** What of the menu she may enter; `here` is a path, whose floor is the open one. */
export function menuOf(desk: DeskHead, here: string): OpenFloor[] {
  const mine = FLOORS.flatMap(({ label, areas }) => {
    const rooms = areas
      .filter(
        ({ needs, isOfFederation }) =>
          desk.can.includes(needs) && (!isOfFederation || desk.kind === 'federation'),
      )
      .map((room) => ({
        label: room.label,
        href: room.href(desk.handle),
        about: room.about,
        count: room.waiting?.(desk) ?? 0,
      }))
    return rooms[0] ? [{ label, href: rooms[0].href, rooms }] : []
  })
  const room = roomAt(
    mine.flatMap(({ rooms }) => rooms),
    here,
  )
  return mine.map((floor) => ({
    ...floor,
    count: floor.rooms.reduce((sum, { count }) => sum + count, 0),
    isOpen: floor.rooms.some(({ href }) => href === room),
  }))
}

/** The room that a path is in: of those it begins with, the longest. */
export const roomAt = (rooms: readonly Room[], here: string): string | undefined =>
  rooms
    .map(({ href }) => href)
    .filter((href) => here === href || here.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0]
