import type { DepositColumns, DepositSheet, SheetDeposit } from '#contracts'
import { formText } from '../../../lib/http/form.ts'

/** Each column of a gateway's file and how the form that chooses it calls it. */
export const SHEET_FIELDS: { name: string; of: keyof DepositColumns; label: string }[] = [
  { name: 'c-fecha', of: 'day', label: 'El día del depósito' },
  { name: 'c-abono', of: 'amount', label: 'Lo que llegó al banco' },
  { name: 'c-venta', of: 'gross', label: 'El monto de la venta' },
  { name: 'c-comision', of: 'fee', label: 'La comisión' },
  { name: 'c-iva', of: 'vat', label: 'El IVA de la comisión' },
  { name: 'c-factura', of: 'invoice', label: 'El número de la factura' },
  { name: 'c-pedido', of: 'order', label: 'El pedido' },
]

/** What was chosen; null: nothing was, and the headers say which column is which. */
export function chosenColumns(form: FormData): DepositColumns | null {
  if (!SHEET_FIELDS.some(({ name }) => form.has(name))) return null
  const at = (of: keyof DepositColumns) => {
    const text = formText(form, SHEET_FIELDS.find((one) => one.of === of)?.name ?? '')
    return /^\d{1,3}$/.test(text) ? Number(text) : null
  }
  return {
    day: at('day'),
    amount: at('amount'),
    gross: at('gross'),
    fee: at('fee'),
    vat: at('vat'),
    invoice: at('invoice'),
    order: at('order'),
  }
}

/** What may be written down as the file tells it. */
export const isReady = ({ isKnown, why }: SheetDeposit): boolean => !isKnown && why === null

/** By what a tick names a deposit: what it is known again by, so that a file of other lines ticks nothing else. */
export const tickOf = ({ day, amountClp, invoice }: SheetDeposit): string => `${day} ${amountClp} ${invoice}`

export const tickedOf = (form: FormData, { deposits }: DepositSheet): SheetDeposit[] =>
  deposits.filter((one) => isReady(one) && form.getAll('anota').includes(tickOf(one)))
