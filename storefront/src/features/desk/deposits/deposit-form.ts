import type { DepositGiven } from '#contracts'
import { readPesos } from '../../../../../store/src/kernel/text/number-text.ts'
import { Refused } from '../../../lib/errors.ts'
import { formText } from '../../../lib/http/form.ts'

/** What the form of a deposit sends, each field by its name; `dia` stands once for each ticked day. */
export const DEPOSIT_FIELDS = ['fecha', 'monto', 'comision', 'iva', 'factura', 'sin', 'con'] as const

const PESOS = [
  ['monto', 'amountClp'],
  ['comision', 'feeClp'],
  ['iva', 'feeVatClp'],
] as const
const ORDERS = [
  ['sin', 'without'],
  ['con', 'also'],
] as const

/** @throws Refused, by field: an amount or a number of an order is none */
export function depositOf(form: FormData, method: string): DepositGiven {
  const fields: Record<string, string> = {}
  const pesos = { amountClp: 0, feeClp: 0, feeVatClp: 0 }
  for (const [name, of] of PESOS) {
    const read = readPesos(formText(form, name))
    if ('problem' in read) fields[of] = read.problem
    else pesos[of] = read.value
  }
  const orders = { without: [] as number[], also: [] as number[] }
  for (const [name, of] of ORDERS) {
    const numbers = formText(form, name)
      .split(/[\s,;]+/)
      .filter(Boolean)
    if (numbers.every((one) => /^\d{1,9}$/.test(one))) orders[of] = numbers.map(Number)
    else fields[of] = 'Van números de pedidos, con una coma entre uno y otro.'
  }
  const day = formText(form, 'fecha')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) fields['day'] = 'Elige el día en que llegó.'
  const invoice = formText(form, 'factura')
  if (invoice === '') fields['invoice'] = 'Escribe el número de la factura.'
  if (Object.keys(fields).length > 0)
    throw new Refused(422, 'invalid_data', 'Hay algo que corregir antes de seguir.', fields)
  const days = form.getAll('dia').filter((one) => typeof one === 'string')
  return { method, day, invoice, ...pesos, which: { days, ...orders } }
}
