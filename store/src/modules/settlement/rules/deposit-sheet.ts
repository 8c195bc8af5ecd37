import type { DepositColumns } from '../../../contracts'
import { readPesos } from '../../../kernel/text/number-text'
import { slug } from '../../../kernel/text/slug'
import { readDay } from '../../product/rules/sheet-values'

const FIRST_ROWS = 40

/** Where the headers stand, and which column says what; null: no row looks like headers. */
export function guessDepositColumns(
  rows: string[][],
  headers: Record<keyof DepositColumns, readonly RegExp[]>,
): { header: number; columns: DepositColumns } | null {
  for (const [header, row] of rows.slice(0, FIRST_ROWS).entries()) {
    const names = row.map((cell) => slug(cell))
    const taken = new Set<number>()
    const at = (field: keyof DepositColumns): number | null => {
      for (const pattern of headers[field]) {
        const found = names.findIndex((name, index) => !taken.has(index) && pattern.test(name))
        if (found < 0) continue
        taken.add(found)
        return found
      }
      return null
    }
    const columns = {
      day: at('day'),
      amount: at('amount'),
      gross: at('gross'),
      fee: at('fee'),
      vat: at('vat'),
      invoice: at('invoice'),
      order: at('order'),
    }
    if (missingColumns(columns).length === 0) return { header, columns }
  }
  return null
}

/** What a file must say and none of its columns does, in words. */
export function missingColumns({ day, amount, gross, fee, invoice }: DepositColumns): string[] {
  return [
    day === null && 'la fecha del depósito',
    amount === null && gross === null && 'el monto',
    fee === null && 'la comisión',
    invoice === null && 'la factura',
  ].filter((one) => one !== false)
}

/** One line of a file. With an order it is of one sale, or below zero of money that went back; else of a whole deposit. */
export type SheetRow = {
  row: number
  day: string
  amountClp: number
  feeClp: number
  feeVatClp: number
  invoice: string
  order: string | null
}

export type ReadRows = { rows: SheetRow[]; unread: { row: number; why: string }[] }

/** @param first row of the file below the headers, from 0 */
export function readDepositRows(rows: string[][], first: number, columns: DepositColumns): ReadRows {
  const found: ReadRows = { rows: [], unread: [] }
  for (const [index, row] of rows.entries()) {
    if (index < first || row.every((cell) => cell.trim() === '')) continue
    const read = readRow(row, columns)
    if (typeof read === 'string') found.unread.push({ row: index + 1, why: read })
    else found.rows.push({ row: index + 1, ...read })
  }
  return found
}

/** A text: why it was not understood. */
function readRow(row: string[], columns: DepositColumns): Omit<SheetRow, 'row'> | string {
  const cell = (field: keyof DepositColumns) => {
    const at = columns[field]
    return at === null ? '' : (row[at] ?? '').trim().slice(0, 80)
  }
  const day = readDay(withCentury(cell('day')))
  if (!day) return `No entendimos la fecha «${cell('day').slice(0, 20)}».`
  const invoice = cell('invoice')
  if (!invoice) return 'Falta el número de la factura.'
  const fee = signedPesos(cell('fee'))
  const vat = cell('vat') === '' ? { value: 0 } : signedPesos(cell('vat'))
  const net = cell('amount') === '' ? null : signedPesos(cell('amount'))
  const gross = cell('gross') === '' ? null : signedPesos(cell('gross'))
  for (const one of [fee, vat, net, gross]) if (one && 'problem' in one) return one.problem
  const valueOf = (one: Pesos | null) => (one && 'value' in one ? one.value : null)
  const [feeClp, feeVatClp] = [valueOf(fee) ?? 0, valueOf(vat) ?? 0]
  const [netClp, grossClp] = [valueOf(net), valueOf(gross)]
  const amountClp = netClp ?? (grossClp === null ? null : grossClp - feeClp - feeVatClp)
  if (amountClp === null) return 'Falta el monto.'
  if (grossClp !== null && grossClp !== amountClp + feeClp + feeVatClp)
    return 'El monto de la venta no es lo depositado más la comisión y su IVA.'
  return { day, amountClp, feeClp, feeVatClp, invoice, order: cell('order') || null }
}

type Pesos = ReturnType<typeof readPesos>

/** Also below zero: what went back. */
function signedPesos(typed: string): Pesos {
  const [, minus, rest = typed] = /^\$?\s*([-−–])\s*(.+)$/.exec(typed) ?? []
  const read = readPesos(rest)
  return minus && 'value' in read && read.value !== 0 ? { value: -read.value } : read
}

const withCentury = (typed: string) => typed.replace(/^(\d{1,2}[-/.]\d{1,2}[-/.])(\d{2})$/, '$120$2')

/** Lines of one day and one invoice are one deposit, in the order in which they came. */
export function groupedRows(rows: readonly SheetRow[]): SheetRow[][] {
  const groups = new Map<string, SheetRow[]>()
  for (const one of rows) {
    const place = `${one.day} ${one.invoice}`
    groups.set(place, [...(groups.get(place) ?? []), one])
  }
  return [...groups.values()]
}
