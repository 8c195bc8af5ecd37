import type { Capability, ConsignmentState, DeskConsignmentRow } from '#contracts'
import { clp, day } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import type { Column, Filter } from '../table/table.ts'
import { stateWords } from './words.ts'

const noteOf = ({ isLate, hasShortage, refundClp }: DeskConsignmentRow) =>
  [isLate && 'Atrasado', hasShortage && 'Faltó algo', refundClp && `Vuelven ${clp(refundClp)}`]
    .filter(Boolean)
    .join('. ')

/** Who neither helps with orders nor reads money is not told an amount. */
export const seesAmounts = (can: Capability[]) => can.includes('orders') || can.includes('money')

export const orderColumns = (handle: string, can: Capability[]): Column<DeskConsignmentRow>[] => [
  {
    label: 'Pedido',
    sort: 'number',
    cell: ({ id, number }) => ({ text: `N.º ${number}`, href: paths.deskOrder(handle, id) }),
    value: ({ number }) => number,
  },
  { label: 'Grupo', sort: 'group', cell: ({ group }) => ({ text: group.name, isSerif: true }) },
  { label: 'Cómo va', sort: 'state', cell: ({ state }) => stateWords[state] },
  { label: 'Comprado', sort: 'placedAt', isNamed: true, cell: ({ placedAt }) => day(placedAt) },
  { label: 'Para el', sort: 'dueOn', isNamed: true, cell: ({ dueOn }) => day(dueOn) },
  {
    label: 'Despacho',
    cell: ({ delivery }) => [delivery.label, delivery.commune].filter(Boolean).join(', '),
  },
  { label: 'Aviso', cell: noteOf },
  ...(seesAmounts(can)
    ? [
        {
          label: 'Productos',
          sort: 'itemsClp',
          isNumber: true,
          isNamed: true,
          cell: ({ itemsClp }: DeskConsignmentRow) => clp(itemsClp ?? 0),
          value: ({ itemsClp }: DeskConsignmentRow) => itemsClp ?? 0,
        },
      ]
    : []),
]

export const orderFilters = (groups: { handle: string; name: string }[]): Filter[] => [
  {
    name: 'estado',
    asks: 'state',
    label: 'Cómo va',
    kind: 'choice',
    all: 'Todos',
    options: (Object.keys(stateWords) as ConsignmentState[]).map((value) => ({
      value,
      label: stateWords[value],
    })),
  },
  {
    name: 'grupo',
    asks: 'group',
    label: 'Grupo',
    kind: 'choice',
    all: 'Todos los grupos',
    options: groups.map(({ handle, name }) => ({ value: handle, label: name })),
  },
  {
    name: 'aviso',
    asks: 'about',
    label: 'Con aviso',
    kind: 'choice',
    all: 'Con aviso o sin él',
    options: [
      { value: 'late', label: 'Atrasados' },
      { value: 'shortage', label: 'Faltó algo' },
      { value: 'refund', label: 'Con devolución' },
    ],
  },
  { name: 'desde', asks: 'from', label: 'Comprado desde', kind: 'day' },
  { name: 'hasta', asks: 'to', label: 'Hasta', kind: 'day' },
  { name: 'numero', asks: 'number', label: 'N.º de pedido', kind: 'number' },
]
