import { parseRut } from '../../../kernel/text/rut'

/** Kinds of accounts of Chilean banks, as a transfer names them. */
export const ACCOUNT_KINDS = {
  checking: 'Cuenta corriente',
  sight: 'Cuenta vista',
  rut: 'CuentaRUT',
  savings: 'Cuenta de ahorro',
} as const satisfies Record<string, string>

export type AccountKind = keyof typeof ACCOUNT_KINDS

/** Days before a new account is used: who belongs to the group was told, and can still stop it. */
export const WAITING_DAYS = 3

const DIGITS = /^\d{4,20}$/

/** The number as a bank takes it: its digits, whatever stands between them. Null: it is none. */
export function readAccountNumber(text: string): string | null {
  const digits = text.normalize('NFKC').replaceAll(/[\s.\-–]/g, '')
  return DIGITS.test(digits) ? digits : null
}

/** What is wrong with an account, by field; nothing: it can be paid to. */
export function accountProblems(given: {
  holderRut: string
  kind: string
  number: string
}): Partial<Record<'holderRut' | 'number', string>> {
  const rut = parseRut(given.holderRut)
  const number = readAccountNumber(given.number)
  if (!rut) return { holderRut: 'Ese RUT no calza con su dígito verificador.' }
  if (!number) return { number: 'Escribe el número de la cuenta, de 4 a 20 números.' }
  // A CuentaRUT is the holder's RUT without its digit.
  if (given.kind === 'rut' && number.replace(/^0+/, '') !== rut.split('-')[0])
    return { number: 'El número de una CuentaRUT es el RUT de su dueña sin el dígito.' }
  return {}
}
