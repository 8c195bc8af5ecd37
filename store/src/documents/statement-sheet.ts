import type { PeriodStatements, Statement, StatementHead } from '../contracts'
import { monthWords } from '../kernel/time/months'
import { accountWords, dayOf, voteWords } from './statement-words'
import type { Column, Sheet } from './table'

const LINE_COLUMNS: Column[] = [
  { label: 'Fecha', width: 12 },
  { label: 'Pedido', isNumber: true, width: 10 },
  { label: 'Qué pasó', width: 28 },
  { label: 'Grupo', width: 28 },
  { label: 'Por qué', width: 40 },
  { label: 'Parte', isPesos: true, width: 14 },
  { label: 'Monto', isPesos: true, width: 14 },
  { label: 'Reparto', width: 44 },
]

/**
 * A row for each reason, so that both columns of pesos add up to what was earned and paid; what is left of an advance
 * comes last, in words.
 */
export function statementSheet({ month, lines, advances }: Statement): Sheet {
  const rows = lines.flatMap((line) => {
    const parts = line.parts.length > 0 ? line.parts : [{ what: '', amountClp: line.amountClp }]
    return parts.map(({ what, amountClp }, index) => [
      dayOf(line.at),
      line.displayId,
      line.what,
      line.group,
      what,
      amountClp,
      index === 0 ? line.amountClp : null,
      line.terms && voteWords(line.terms),
    ])
  })
  const told = advances.map(({ what, paidAt }) => [dayOf(paidAt), null, what, null, null, null, null, null])
  return { title: `Liquidación ${month}`, columns: LINE_COLUMNS, rows: [...rows, ...told] }
}

const HEAD_COLUMNS: Column[] = [
  { label: 'N.º', isNumber: true, width: 8 },
  { label: 'De quién', width: 34 },
  { label: 'Qué es', width: 18 },
  { label: 'Venía de antes', isPesos: true, width: 16 },
  { label: 'Ganó', isPesos: true, width: 16 },
  { label: 'Ya recibió', isPesos: true, width: 16 },
  { label: 'Queda', isPesos: true, width: 16 },
]

/** Every statement of a month that the desk sees, one row each, and their sum. */
export function periodSheet(period: Pick<PeriodStatements, 'month' | 'all'>, heads: StatementHead[]): Sheet {
  const { month, all } = period
  const row = ({ number, organization, account, ...head }: StatementHead) => [
    number,
    account === 'fund' ? 'Fondo solidario' : organization.name,
    accountWords(account),
    head.openingClp,
    head.earnedClp,
    -head.paidClp,
    head.closingClp,
  ]
  return {
    title: monthWords(month),
    columns: HEAD_COLUMNS,
    rows: [
      ...heads.map(row),
      [null, 'Todo', null, all.openingClp, all.earnedClp, -all.paidClp, all.closingClp],
    ],
  }
}
