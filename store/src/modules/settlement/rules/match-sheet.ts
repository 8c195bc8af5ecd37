import type { SheetDeposit } from '../../../contracts'
import { clp, signedClp } from '../../../kernel/text/format'
import { type AwaitedItem, daysThatAddUp } from './deposit'
import type { SheetRow } from './deposit-sheet'

type Matched = Omit<SheetDeposit, 'method' | 'isKnown'>

/**
 * Each deposit of a file with the sales that it brings: those that its lines name, or else the oldest days in a row that
 * come to exactly its money. What one brings is not offered to the next.
 */
export function matchSheet(groups: readonly SheetRow[][], waiting: readonly AwaitedItem[]): Matched[] {
  const left = new Map(waiting.map((item) => [item.postingId, item]))
  return groups.map((rows) => {
    const whole = addedUp(rows)
    const items = [...left.values()]
    const found = rows.some(({ order }) => order !== null) ? named(rows, items) : summed(whole, items)
    const linesClp = found.items.reduce((sum, { amountClp }) => sum + amountClp, 0)
    const why = found.why ?? whyNot(whole, linesClp)
    if (why === null) for (const { postingId } of found.items) left.delete(postingId)
    return { ...whole, postings: found.items.map(({ postingId }) => postingId), linesClp, why }
  })
}

function addedUp(rows: readonly SheetRow[]) {
  const [first] = rows
  const sum = (of: (row: SheetRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  return {
    rows: rows.map(({ row }) => row),
    day: first?.day ?? '',
    invoice: first?.invoice ?? '',
    amountClp: sum((row) => row.amountClp),
    feeClp: sum((row) => row.feeClp),
    feeVatClp: sum((row) => row.feeVatClp),
  }
}
type Whole = ReturnType<typeof addedUp>

const grossOf = (one: Pick<SheetRow, 'amountClp' | 'feeClp' | 'feeVatClp'>) =>
  one.amountClp + one.feeClp + one.feeVatClp

const bare = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Each line by the order that it names, and of that exactly its money: a sale and what went back of it are two. */
function named(rows: readonly SheetRow[], items: readonly AwaitedItem[]) {
  const found = new Map<string, AwaitedItem>()
  const lost: number[] = []
  for (const row of rows) {
    const wanted = bare(row.order ?? '')
    const item = items.find(
      ({ postingId, reference, number, amountClp }) =>
        !found.has(postingId) &&
        (bare(reference) === wanted || String(number) === wanted) &&
        amountClp === grossOf(row),
    )
    if (item) found.set(item.postingId, item)
    else lost.push(row.row)
  }
  const [first, ...others] = lost
  const why =
    first === undefined
      ? null
      : others.length === 0
        ? `La línea ${first} no es de ninguna venta que espere por ese monto.`
        : `Las líneas ${lost.slice(0, 8).join(', ')} no son de ninguna venta que espere por ese monto.`
  return { items: [...found.values()], why }
}

function summed(whole: Whole, items: readonly AwaitedItem[]) {
  const earlier = items.filter(({ day }) => day <= whole.day)
  const days = daysThatAddUp(earlier, grossOf(whole))
  if (days) return { items: earlier.filter(({ day }) => days.includes(day)), why: null }
  return {
    items: [],
    why: `No hay días de ventas que sumen ${clp(grossOf(whole))}: anótalo con el formulario.`,
  }
}

function whyNot(whole: Whole, linesClp: number): string | null {
  if (whole.amountClp < 0) return 'El depósito queda en menos que cero: revisa el archivo.'
  if (whole.feeClp < 0 || whole.feeVatClp < 0)
    return 'La comisión queda en menos que cero: anótalo con el formulario.'
  const restClp = linesClp - grossOf(whole)
  return restClp === 0 ? null : `No calza con sus ventas por ${signedClp(restClp)}.`
}
