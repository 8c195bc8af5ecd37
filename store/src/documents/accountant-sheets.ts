import type { AccountantMonth, BookRow } from '../contracts'
import { day } from '../kernel/text/format'
import { formatRut } from '../kernel/text/rut'
import { NOTE_KINDS } from '../modules/fiscal/rules/document-kinds'
import { dayOf } from './statement-words'
import type { Column, Sheet } from './table'

const PESOS = (label: string): Column => ({ label, isPesos: true, width: 14 })

const BOOK: Column[] = [
  { label: 'Fecha', width: 12 },
  { label: 'Documento', width: 20 },
  { label: 'Tipo SII', isNumber: true, width: 9 },
  { label: 'Folio', isNumber: true, width: 12 },
  { label: 'RUT', width: 14 },
  { label: 'Razón social', width: 30 },
  { label: 'Emite', width: 30 },
  { label: 'Grupo', width: 30 },
  { label: 'Pedido', isNumber: true, width: 10 },
  { label: 'Corrige', width: 22 },
  { label: 'Estado', width: 12 },
  PESOS('Neto'),
  PESOS('Exento'),
  PESOS('IVA'),
  PESOS('Total'),
]

const STATES: Record<BookRow['state'], string> = {
  to_issue: 'Por emitir',
  issued: 'Emitido',
  annulled: 'Anulado',
}

/** The workbook of a month: documents, notes, what is missing, every entry and what accounts hold. Sums stand at each end. */
export const accountantSheets = (month: AccountantMonth): Sheet[] => [
  book('Libro de ventas', month.sales),
  book('Notas', month.notes),
  book('Liquidaciones-factura', month.toGroups),
  book('Por emitir', month.due),
  {
    title: 'Mayor',
    columns: [
      { label: 'Fecha', width: 12 },
      { label: 'Qué pasó', width: 34 },
      { label: 'Pedido', isNumber: true, width: 10 },
      { label: 'Cuenta', width: 30 },
      { label: 'De quién', width: 30 },
      { label: 'Por', width: 26 },
      PESOS('Debe'),
      PESOS('Haber'),
    ],
    rows: withSums(
      month.entries.map(({ at, event, number, account, body, kind, amountClp }) => [
        dayOf(at),
        event,
        number,
        account,
        body,
        kind,
        amountClp < 0 ? -amountClp : 0,
        Math.max(amountClp, 0),
      ]),
      [6, 7],
    ),
  },
  {
    title: 'Saldos',
    columns: [
      { label: 'Cuenta', width: 32 },
      { label: 'De quién', width: 32 },
      PESOS('Antes'),
      PESOS('En el mes'),
      PESOS('Al final'),
    ],
    rows: withSums(
      month.balances.map(({ account, body, openingClp, movedClp, closingClp }) => [
        account,
        body,
        openingClp,
        movedClp,
        closingClp,
      ]),
      [2, 3, 4],
    ),
  },
]

/** What was annulled stands there without amounts; a credit note takes away. */
function book(title: string, rows: BookRow[]): Sheet {
  return {
    title,
    columns: BOOK,
    rows: withSums(
      rows.map((row) => {
        const sign = row.state === 'annulled' ? 0 : row.kind === NOTE_KINDS.less ? -1 : 1
        return [
          row.issuedOn && day(row.issuedOn),
          row.kindName,
          row.kind,
          row.folio,
          row.receiver && formatRut(row.receiver.rut),
          row.receiver?.legalName ?? null,
          row.seller,
          row.group,
          row.number,
          row.corrects && `${row.corrects.kindName} ${row.corrects.folio}`,
          STATES[row.state],
          ...[row.netClp, row.exemptClp, row.vatClp, row.grossClp].map((amountClp) => sign * amountClp || 0),
        ]
      }),
      [11, 12, 13, 14],
    ),
  }
}

type Cell = string | number | null

function withSums(rows: Cell[][], columns: number[]): Cell[][] {
  const width = rows[0]?.length ?? Math.max(...columns) + 1
  const sums = Array.from({ length: width }, (_, index): Cell => {
    if (!columns.includes(index)) return index === 0 ? 'Suma' : null
    return rows.reduce((total, row) => total + Number(row[index] ?? 0), 0)
  })
  return [...rows, sums]
}
