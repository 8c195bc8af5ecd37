import type { MatchedLine, StatementColumns, StatementReport } from '#contracts'
import { formText } from '../../../lib/http/form.ts'

/** Each column of a statement and how the form that chooses it calls it. */
export const COLUMN_FIELDS: { name: string; of: keyof StatementColumns; label: string }[] = [
  { name: 'fecha', of: 'day', label: 'La fecha' },
  { name: 'abono', of: 'amount', label: 'La plata que entró' },
  { name: 'detalle', of: 'description', label: 'El detalle' },
  { name: 'codigo', of: 'reference', label: 'El mensaje o la referencia (si hay)' },
]

/** What was chosen; null: nothing was, and the headers say which column is which. */
export function chosenColumns(form: FormData): StatementColumns | null {
  const at = (name: string) => {
    const text = formText(form, name)
    return /^\d{1,3}$/.test(text) ? Number(text) : null
  }
  const [day, amount, description, reference] = COLUMN_FIELDS.map(({ name }) => at(name))
  if (day == null || amount == null || description == null) return null
  return { day, amount, description, reference: reference ?? null }
}

export const tickOf = (index: number) => `linea-${index}`

/** A line of another amount pays nothing: it is looked at, and not ticked. */
export const payable = ({ verdict, amountClp, transfers }: MatchedLine) =>
  verdict === 'exact' || verdict === 'doubtful' ? transfers.filter((one) => one.amountClp === amountClp) : []

export type Tick = { line: MatchedLine; transferId: string; number: number }

/** What the person ticked, of what may be. */
export const ticksOf = (form: FormData, { lines }: StatementReport): Tick[] =>
  lines.flatMap((line, index) => {
    const transfer = payable(line).find(({ id }) => id === formText(form, tickOf(index)))
    return transfer ? [{ line, transferId: transfer.id, number: transfer.number }] : []
  })
