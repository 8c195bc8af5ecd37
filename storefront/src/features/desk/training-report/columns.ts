import type { TrainingFigures, TrainingReportBy, TrainingReportRow } from '#contracts'
import type { Column, Filter } from '../table/table.ts'
import { FEW, hours, rowName, share, SIDES } from './words.ts'

export const trainingFilters: Filter[] = [
  { name: 'por', asks: 'by', label: 'Por', kind: 'kept' },
  { name: 'desde', asks: 'from', label: 'Desde el mes', kind: 'month' },
  { name: 'hasta', asks: 'to', label: 'Hasta el mes', kind: 'month' },
]

/** A row of a table, the last one of all of them. */
export type Row = TrainingReportRow & { isTotal?: boolean }

const sum = (
  label: string,
  name: keyof TrainingFigures,
  words: (value: number) => string = String,
): Column<Row> => ({
  label,
  isNumber: true,
  isNamed: true,
  cell: ({ [name]: value }) => (value === null ? FEW : words(value)),
  value: ({ [name]: value }) => (value === null ? FEW : words === hours ? Math.round(value / 6) / 10 : value),
})

const of100 = (part: keyof TrainingFigures, whole: keyof TrainingFigures): Column<Row> => {
  const percent = (row: Row) => share(row[part], row[whole])
  return {
    label: 'De cada 100',
    isNumber: true,
    isNamed: true,
    cell: (row) => String(percent(row) ?? '—'),
    value: (row) => percent(row) ?? '',
  }
}

export const nameColumn = (by: TrainingReportBy): Column<Row> => ({
  label: SIDES[by].of,
  cell: (row) => (row.isTotal ? 'En total' : rowName(by, row)),
  ...(by === 'month' && { value: ({ key }: Row) => key }),
})

/** Groups and ages hold no session. */
const holdsSome = (by: TrainingReportBy) => by !== 'group' && by !== 'age'

/** What the report answers, each in a table. */
export const questionsOf = (by: TrainingReportBy): { asks: string; columns: Column<Row>[] }[] => [
  {
    asks: '¿Cuántas horas se dieron, y quiénes fueron?',
    columns: [
      ...(holdsSome(by) ? [sum('Jornadas', 'sessions'), sum('Horas dadas', 'givenMinutes', hours)] : []),
      sum('Personas', 'people'),
      sum('Horas entre todas', 'attendedMinutes', hours),
    ],
  },
  {
    asks: '¿Cuántas de las que se anotaron llegaron?',
    columns: [sum('Se anotaron', 'signedUp'), sum('Llegaron', 'came'), of100('came', 'signedUp')],
  },
  {
    asks: '¿Cuántos cursos se terminan?',
    columns: [sum('Empezados', 'started'), sum('Terminados', 'finished'), of100('finished', 'started')],
  },
  {
    asks: '¿Cómo están los certificados que se dieron?',
    columns: [
      sum('Dados', 'issued'),
      sum('Valen hoy', 'inForce'),
      sum('Por vencer', 'endsSoon'),
      sum('Prolongados', 'extended'),
      sum('Anulados', 'revoked'),
    ],
  },
]

export const fileColumns = (by: TrainingReportBy): Column<Row>[] => [
  nameColumn(by),
  ...questionsOf(by).flatMap(({ columns }) => columns),
]
