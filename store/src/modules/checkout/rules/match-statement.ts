import type { MatchedLine, BankLine } from '../../../contracts/desk/transfers'
import { chileDay } from '../../../kernel/time/chile-day'

/** A transfer that waits, as a line of a statement may name it. */
export type Awaited = {
  id: string
  number: number
  reference: string
  amountClp: number
  buyer: string
  placedAt: Date
}

/**
 * Each line by its reference first, then by its amount. Only what nothing speaks against is exact.
 * @param isUsed whether a payment was confirmed by that line before
 */
export function matchStatement(
  lines: BankLine[],
  waiting: Awaited[],
  isUsed: (line: BankLine) => boolean,
): MatchedLine[] {
  const open = lines.filter((line) => !isUsed(line))
  const named = new Map<string, number>()
  for (const line of open)
    for (const { id } of waiting.filter((one) => names(line, one))) named.set(id, (named.get(id) ?? 0) + 1)
  return lines.map((line) =>
    isUsed(line)
      ? { ...line, verdict: 'used', doubt: null, transfers: [] }
      : { ...line, ...verdictOf(line, waiting, named) },
  )
}

type Verdict = Pick<MatchedLine, 'verdict' | 'doubt' | 'transfers'>

function verdictOf(line: BankLine, waiting: Awaited[], named: Map<string, number>): Verdict {
  const [first, ...others] = waiting.filter((one) => names(line, one))
  if (!first) return byAmount(line, waiting)
  const transfers = [first, ...others].map(shown)
  const doubt =
    (others.length > 0 && 'Nombra más de un pedido.') ||
    (first.amountClp !== line.amountClp && 'Es de otro monto.') ||
    (isBefore(line, first) && 'Es de antes de la compra.') ||
    ((named.get(first.id) ?? 0) > 1 && 'Otra línea nombra el mismo pedido: puede haber pagado dos veces.') ||
    null
  return { verdict: doubt ? 'doubtful' : 'exact', doubt, transfers }
}

function byAmount(line: BankLine, waiting: Awaited[]): Verdict {
  const alike = waiting.filter((one) => one.amountClp === line.amountClp && !isBefore(line, one))
  if (alike.length === 0) return { verdict: 'unknown', doubt: null, transfers: [] }
  const doubt = 'Calza el monto, pero no dice el código del pedido.'
  return { verdict: 'doubtful', doubt, transfers: alike.map(shown) }
}

/** The reference in whichever letters and with whatever between them; its last part is drawn, so that it says enough alone. */
function names({ description, reference }: BankLine, { reference: wanted }: Awaited): boolean {
  const code = bare(wanted.split('-').at(-1) ?? '')
  return code.length > 4 && bare(`${reference} ${description}`).includes(code)
}

const bare = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

const isBefore = ({ day }: BankLine, { placedAt }: Awaited) => day < chileDay(placedAt)

const shown = ({ id, number, reference, amountClp, buyer }: Awaited) => ({
  id,
  number,
  reference,
  amountClp,
  buyer,
})
