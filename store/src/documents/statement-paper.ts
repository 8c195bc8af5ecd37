import type { Statement, StatementLine } from '../contracts'
import { stripesOnPaper } from '../contracts/stripes'
import { signedClp as pesos } from '../kernel/text/format'
import { chileDay } from '../kernel/time/chile-day'
import { monthWords } from '../kernel/time/months'
import type { Paper } from './pdf/paper'
import { accountWords, dayOf, monthAlone, voteWords } from './statement-words'

/** As many lines as fit on paper that somebody reads; a spreadsheet has them all. */
export const PAPER_LINES = 500

/** A statement on paper: a group's line by line, that of a body by the groups whose sales it shared. */
export function statementPaper(statement: Statement): Paper {
  const { number, month, account, organization, closedAt, hash, lines } = statement
  const [year = 0, monthNumber = 1, day = 1] = chileDay(new Date(closedAt)).split('-').map(Number)
  const words = monthWords(month)
  const votes = [...new Set(lines.flatMap(({ terms }) => (terms ? [voteWords(terms)] : [])))]
  return {
    title: `Liquidación de ${words}`,
    name: organization.name,
    about: `${accountWords(account)}. N.º ${number}, cerrada el ${dayOf(closedAt)}`,
    notice: '',
    date: { year, month: monthNumber, day },
    stripes: stripesOnPaper(organization.handle).map(({ c, w }) => [c, w]),
    figures: [
      ['Venía de antes', pesos(statement.openingClp)],
      [`Ganó en ${monthAlone(month)}`, pesos(statement.earnedClp)],
      ['Ya recibió', pesos(-statement.paidClp)],
      ['Queda', pesos(statement.closingClp)],
    ],
    remarks: statement.advances.map(({ what }) => what),
    votes,
    total: ['Todo el mes', pesos(statement.earnedClp + statement.paidClp)],
    note: '',
    empty: `En ${words} no hubo movimientos.`,
    hashed: 'Huella:',
    hash,
    pageWords: ['Página', 'de'],
    ...(account === 'group' ? byLine(statement, votes.length > 1) : byGroup(lines)),
  }
}

type Table = Pick<Paper, 'heading' | 'columns' | 'rows'> & { note?: string }

function byLine({ lines, lineCount }: Statement, hasVotes: boolean): Table {
  const shown = lines.slice(0, PAPER_LINES)
  const rest = lineCount - shown.length
  return {
    heading: lineCount === 1 ? '1 movimiento' : `${lineCount} movimientos`,
    columns: [
      { label: 'Fecha', isAmount: false, isWide: false },
      { label: 'Qué pasó', isAmount: false, isWide: true },
      { label: 'Por qué este monto', isAmount: false, isWide: true },
      { label: 'Monto', isAmount: true, isWide: false },
    ],
    rows: shown.map((line) => [
      dayOf(line.at),
      happened(line, hasVotes),
      line.parts.map(({ what, amountClp }) => [what, pesos(amountClp)]),
      pesos(line.amountClp),
    ]),
    ...(rest > 0 && { note: `Hay ${rest} movimientos más: están todos en la planilla de esta liquidación.` }),
  }
}

const happened = ({ what, displayId, terms }: StatementLine, hasVotes: boolean): string =>
  [what, displayId !== null && `Pedido ${displayId}`, hasVotes && terms && voteWords(terms)]
    .filter(Boolean)
    .join('. ')

function byGroup(lines: StatementLine[]): Table {
  const groups = new Map<string, { count: number; amountClp: number }>()
  for (const { group, what, amountClp } of lines) {
    const name = group ?? what
    const before = groups.get(name) ?? { count: 0, amountClp: 0 }
    groups.set(name, { count: before.count + 1, amountClp: before.amountClp + amountClp })
  }
  return {
    heading: 'De qué grupos viene',
    columns: [
      { label: 'Grupo', isAmount: false, isWide: true },
      { label: 'Movimientos', isAmount: true, isWide: false },
      { label: 'Monto', isAmount: true, isWide: false },
    ],
    rows: [...groups]
      .toSorted(([one], [other]) => one.localeCompare(other, 'es-CL'))
      .map(([name, { count, amountClp }]) => [name, String(count), pesos(amountClp)]),
    note: 'Cada movimiento, con su porqué, está en la planilla de esta liquidación.',
  }
}
