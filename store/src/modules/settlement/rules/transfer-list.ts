import { ACCOUNT_KINDS, type AccountKind } from './bank-account'

/** What a column of a list of transfers can say. */
export type TransferField =
  | 'rut'
  | 'rut_plain'
  | 'name'
  | 'name_plain'
  | 'bank_code'
  | 'bank_name'
  | 'account_kind'
  | 'account_number'
  | 'amount'
  | 'reference'
  | 'email'

/** The file in which a bank takes many transfers at once. A bank is described here, not programmed. */
export type TransferFormat = {
  id: string
  name: string
  separator: ';' | ',' | '\t'
  hasHeader: boolean
  columns: { header: string; field: TransferField; maxLength?: number }[]
}

/** One transfer that a bank is asked for. `reference`: by which the payment is known again in the bank's statement. */
export type Transfer = {
  rut: string
  name: string
  bankCode: string
  bankName: string
  kind: AccountKind
  number: string
  amountClp: number
  reference: string
  email: string | null
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^A-Za-z0-9 ]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .toUpperCase()

const VALUES: Record<TransferField, (transfer: Transfer) => string> = {
  rut: ({ rut }) => rut,
  rut_plain: ({ rut }) => rut.replace('-', ''),
  name: ({ name }) => name,
  name_plain: ({ name }) => plain(name),
  bank_code: ({ bankCode }) => bankCode,
  bank_name: ({ bankName }) => bankName,
  account_kind: ({ kind }) => ACCOUNT_KINDS[kind],
  account_number: ({ number }) => number,
  amount: ({ amountClp }) => String(amountClp),
  reference: ({ reference }) => reference,
  email: ({ email }) => email ?? '',
}

/** What a spreadsheet would take for a formula is told as text; what would break a cell is a space. */
const cell = (text: string, separator: string) => {
  const flat = text.replaceAll(/[\r\n\t"]/g, ' ').replaceAll(separator, ' ')
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat
}

/** The file that a bank is handed: one transfer a line, in the columns of its format, lines ended as Windows does. */
export function transferList(
  { separator, hasHeader, columns }: TransferFormat,
  transfers: readonly Transfer[],
): string {
  const head = hasHeader ? [columns.map(({ header }) => cell(header, separator))] : []
  const rows = transfers.map((transfer) =>
    columns.map(({ field, maxLength }) => cell(VALUES[field](transfer), separator).slice(0, maxLength)),
  )
  return [...head, ...rows].map((row) => `${row.join(separator)}\r\n`).join('')
}
