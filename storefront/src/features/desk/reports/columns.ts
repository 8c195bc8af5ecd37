import type { ReportBy, ReportClass, ReportRow } from '#contracts'
import { clp } from '../../../lib/format.ts'
import type { Column, Filter } from '../table/table.ts'
import { rowName, SIDES } from './words.ts'

export const reportFilters: Filter[] = [
  { name: 'por', asks: 'by', label: 'Por', kind: 'kept' },
  { name: 'desde', asks: 'from', label: 'Desde el mes', kind: 'month' },
  { name: 'hasta', asks: 'to', label: 'Hasta el mes', kind: 'month' },
]

const money = <Row>(
  label: string,
  of: (row: Row) => number,
  more: Partial<Column<Row>> = {},
): Column<Row> => ({
  label,
  isNumber: true,
  isNamed: true,
  cell: (row) => clp(of(row)),
  value: of,
  ...more,
})

const nameColumn = <Row extends { key: string; label: string }>(by: ReportBy): Column<Row> => ({
  label: SIDES[by].of,
  sort: 'label',
  cell: (row) => rowName(by, row),
  ...(by === 'month' && { value: ({ key }: Row) => key }),
})

/** What a page shows of each row. */
export const reportColumns = (by: Exclude<ReportBy, 'class'>): Column<ReportRow>[] => [
  nameColumn(by),
  money('Vendido', ({ keptClp }) => keptClp, { sort: 'sold' }),
  money('Devuelto', ({ refundedClp }) => refundedClp, { sort: 'refunded' }),
  money('Para los grupos', ({ groupsClp }) => groupsClp, { sort: 'groups' }),
  {
    label: 'De cada $1.000',
    sort: 'perThousand',
    isNumber: true,
    isNamed: true,
    cell: ({ perThousandClp }) => told(perThousandClp, clp),
    value: ({ perThousandClp }) => perThousandClp ?? '',
  },
  {
    label: 'A tiempo',
    sort: 'onTime',
    isNumber: true,
    isNamed: true,
    cell: ({ onTimePercent }) => told(onTimePercent, (percent) => `${percent} %`),
    value: ({ onTimePercent }) => onTimePercent ?? '',
  },
  ...(by === 'month'
    ? []
    : [
        {
          label: 'Personas',
          sort: 'members',
          isNumber: true,
          isNamed: true,
          cell: ({ members }: ReportRow) => told(members, String, 'menos de 5'),
          value: ({ members }: ReportRow) => members ?? 'menos de 5',
        },
      ]),
]

/** What a spreadsheet has besides: where all the rest went. */
export const reportFileColumns = (by: Exclude<ReportBy, 'class'>): Column<ReportRow>[] => [
  ...reportColumns(by),
  money('Asociaciones', ({ associationsClp }) => associationsClp),
  money('Federación', ({ federationClp }) => federationClp),
  money('Fondo solidario', ({ fundClp }) => fundClp),
  money('IVA de los productos', ({ vatClp }) => vatClp),
  money('Medio de pago', ({ feeClp }) => feeClp),
  money('Despachos', ({ deliveryClp }) => deliveryClp),
  {
    label: 'Entregas',
    isNumber: true,
    cell: ({ handOvers }) => String(handOvers),
    value: ({ handOvers }) => handOvers,
  },
]

export const classColumns: Column<ReportClass>[] = [
  nameColumn('class'),
  money('Entregado', ({ soldClp }) => soldClp, { sort: 'sold' }),
  {
    label: 'Unidades',
    sort: 'units',
    isNumber: true,
    isNamed: true,
    cell: ({ units }) => String(units),
    value: ({ units }) => units,
  },
]

const told = (value: number | null, words: (value: number) => string, none = '—') =>
  value === null ? none : words(value)
