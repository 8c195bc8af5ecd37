import type { DeskRefund } from '#contracts'
import { clp, day } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { refundReasons } from '../orders/words.ts'
import type { Column, Filter } from '../table/table.ts'

export const refundStates: Record<DeskRefund['state'], string> = {
  by_hand: 'Hay que transferirla',
  on_way: 'En camino',
  done: 'Devuelta',
}

export const refundColumns = (handle: string): Column<DeskRefund>[] => [
  {
    label: 'Pedido',
    sort: 'number',
    cell: ({ id, number, state }) => ({
      text: `N.º ${number}`,
      ...(state === 'by_hand' && { href: paths.deskRefund(handle, id) }),
    }),
    value: ({ number }) => number,
  },
  { label: 'Compró', cell: ({ buyer }) => buyer.name },
  {
    label: 'Por qué',
    cell: ({ reason, note }) => [refundReasons[reason], note].filter(Boolean).join(': '),
  },
  { label: 'Cómo va', sort: 'state', cell: ({ state }) => refundStates[state] },
  { label: 'Pagó con', isNamed: true, cell: ({ paidWith }) => paidWith },
  { label: 'Pedida', sort: 'requestedAt', isNamed: true, cell: ({ requestedAt }) => day(requestedAt) },
  { label: 'Devuelta', isNamed: true, cell: ({ sentAt }) => (sentAt ? day(sentAt) : '') },
  {
    label: 'Monto',
    sort: 'amountClp',
    isNumber: true,
    isNamed: true,
    cell: ({ amountClp }) => clp(amountClp),
    value: ({ amountClp }) => amountClp,
  },
]

export const refundFilters: Filter[] = [
  {
    name: 'estado',
    asks: 'state',
    label: 'Cómo va',
    kind: 'choice',
    all: 'Todas',
    options: Object.entries(refundStates).map(([value, label]) => ({ value, label })),
  },
]
