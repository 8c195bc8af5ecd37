import type { DeskTransfer } from '#contracts'
import { clock, clp, day } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import type { Column, Filter } from '../table/table.ts'

const PROOFS = { waiting: 'Por mirar', accepted: 'Aceptado', rejected: 'Rechazado' }

export function noteOf({ seenBy, needsSecond, isOfOwnGroup }: DeskTransfer): string {
  if (isOfOwnGroup) return 'De tu grupo: la decide otra'
  if (seenBy)
    return seenBy.isYou ? 'La viste tú: falta otra persona' : `La vio ${seenBy.name}: falta otra persona`
  return needsSecond ? 'La ven dos personas' : ''
}

export const transferColumns = (handle: string): Column<DeskTransfer>[] => [
  {
    label: 'Código',
    cell: ({ id, reference }) => ({ text: reference, href: paths.deskTransfer(handle, id) }),
    value: ({ reference }) => reference,
  },
  {
    label: 'Pedido',
    sort: 'number',
    isNamed: true,
    cell: ({ number }) => `N.º ${number}`,
    value: ({ number }) => number,
  },
  { label: 'Compró', sort: 'buyer', cell: ({ buyer }) => buyer },
  {
    label: 'Comprobante',
    isNamed: true,
    cell: ({ proof }) => (proof ? PROOFS[proof.state] : 'No ha llegado'),
  },
  { label: 'Vence', sort: 'dueAt', isNamed: true, cell: ({ dueAt }) => `${day(dueAt)}, ${clock(dueAt)}` },
  { label: 'Aviso', cell: noteOf },
  {
    label: 'Monto',
    sort: 'amountClp',
    isNumber: true,
    isNamed: true,
    cell: ({ amountClp }) => clp(amountClp),
    value: ({ amountClp }) => amountClp,
  },
]

export const transferFilters: Filter[] = [
  {
    name: 'aviso',
    asks: 'about',
    label: 'Cuáles',
    kind: 'choice',
    all: 'Todas',
    options: [
      { value: 'picture', label: 'Con comprobante por mirar' },
      { value: 'second', label: 'Falta la segunda persona' },
    ],
  },
  { name: 'codigo', asks: 'reference', label: 'Código', kind: 'text' },
]
