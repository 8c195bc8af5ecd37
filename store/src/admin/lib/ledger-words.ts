import type { Account, EntryKind } from '../../rules/ledger-words'
import type { Balance, Entry, OrderMoney, Posting } from './money-types'

/** Whose each account is; those of an organization carry its name. */
const WHOSE: Record<Account, string> = {
  buyer: 'Quien compró, en productos',
  refund: 'Quien compró, en plata por devolver',
  group: 'El grupo',
  association: 'La asociación',
  federation: 'La federación',
  fund: 'El fondo común',
  tax: 'Impuestos (IVA)',
  carrier: 'El transporte',
  gateway: 'Webpay',
  bank: 'La cuenta del banco',
}
const ORDER = Object.keys(WHOSE)

export const accountWords = ({ account, organization }: Pick<Entry, 'account' | 'organization'>) =>
  organization ?? WHOSE[account]

/** From the buyer to the bank, and the entries of one body together. */
export function inOrder<T extends Pick<Entry, 'account' | 'organization'>>(entries: T[]): T[] {
  return entries.toSorted(
    (a, b) =>
      ORDER.indexOf(a.account) - ORDER.indexOf(b.account) ||
      (a.organization ?? '').localeCompare(b.organization ?? '', 'es'),
  )
}

const KINDS: Record<EntryKind, string> = {
  cash_held: 'Plata recibida',
  sale: 'Productos',
  shipping: 'Envío',
  share: 'Su parte',
  vat: 'IVA',
  payment_fee: 'Comisión del pago',
  shortage: 'Lo que faltó',
  cancellation: 'Lo que se anuló',
  refund_reversal: 'Devolución',
  adjustment: 'Quién pone la plata',
  payout: 'Pago',
}

/** What one entry is. */
export function kindWords({ account, kind, reverses, line, amountClp }: Entry): string {
  if (kind === 'cash_held' && amountClp > 0) return 'Plata que salió'
  if (kind === 'cash_held' && account === 'refund') return 'Ya no se le debe'
  if (kind === 'adjustment') return amountClp > 0 ? 'Se le repone' : 'Pone la plata'
  if (account === 'tax' && kind === 'vat') return 'IVA de los productos'
  if (account === 'tax' && kind === 'shipping') return 'IVA del envío'
  if (account === 'carrier' && kind === 'shipping') return 'Envío, sin IVA'
  if (kind === 'vat') return 'IVA de su parte'
  if (account === 'buyer' && line) return kind === 'sale' ? line : `${KINDS[kind]}: ${line}`
  return reverses ? `Devolución: ${KINDS[reverses].toLocaleLowerCase('es')}` : KINDS[kind]
}

/** How much a posting is about: what the buyer paid, was given, or gets back. */
export function postingAmount({ event, entries }: Posting): number {
  const account = event === 'capture' || event === 'hand_over' ? 'buyer' : 'refund'
  return Math.abs(sum(entries.filter((entry) => entry.account === account)))
}

const HELD: Record<Account, (whose: string) => string> = {
  gateway: () => 'Webpay, que la abona a la federación',
  bank: () => 'La cuenta del banco',
  group: (whose) => `Debe ${whose}`,
  association: (whose) => `Debe ${whose}`,
  federation: (whose) => `Pone ${whose}`,
  fund: () => 'Pone el fondo común',
  carrier: () => 'Debe el transporte',
  tax: () => 'IVA a favor',
  buyer: () => 'Debe quien compró',
  refund: () => 'Se le devolvió de más a quien compró',
}
const OWED: Record<Account, (whose: string) => string> = {
  buyer: () => 'Quien compró, hasta que salgan sus productos',
  refund: () => 'Quien compró: hay que devolvérsela',
  group: (whose) => whose,
  association: (whose) => whose,
  federation: (whose) => whose,
  fund: () => 'El fondo común',
  tax: () => 'Impuestos: el IVA',
  carrier: () => 'El transporte: el envío, sin IVA',
  gateway: () => 'Webpay',
  bank: () => 'La cuenta del banco, desde donde se devolvió',
}

export type Holding = { words: string; amountClp: number }

/** The same money told twice: who has it, and whose it is. Both sides add up to the same, or something is wrong. */
export function readBalances(balances: Balance[]): { held: Holding[]; owed: Holding[] } {
  const open = inOrder(balances)
  const told = (words: typeof HELD) => (balance: Balance) => ({
    words: words[balance.account](accountWords(balance)),
    amountClp: Math.abs(balance.balanceClp),
  })
  return {
    held: open.filter(({ balanceClp }) => balanceClp < 0).map(told(HELD)),
    owed: open.filter(({ balanceClp }) => balanceClp > 0).map(told(OWED)),
  }
}

/** Where the ledger of an order does not add up; the database refuses it, and here anyone sees that it did. */
export function moneyProblems({ postings, balances }: OrderMoney): string[] {
  const crooked = postings.filter(({ entries }) => sum(entries) !== 0).length
  const total = balances.reduce((all, { balanceClp }) => all + balanceClp, 0)
  return [
    ...(crooked > 0 ? [`Hay ${crooked} movimientos que no suman cero.`] : []),
    ...(total !== 0 ? ['Lo que hay no es lo mismo que lo que se debe.'] : []),
  ]
}

const sum = (entries: Entry[]) => entries.reduce((total, { amountClp }) => total + amountClp, 0)
