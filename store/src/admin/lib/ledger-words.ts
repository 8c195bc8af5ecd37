import { gatewayNames } from '../../gateways/terms'
import type { Account, EntryKind } from '../../modules/ledger/rules/ledger-words'
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
  gateway: gatewayNames('conjunction'),
  bank: 'La cuenta del banco',
}
const ORDER = Object.keys(WHOSE)

export const accountWords = ({ account, organization }: Pick<Entry, 'account' | 'organization'>) =>
  organization ?? WHOSE[account]

const KINDS: Record<EntryKind, string> = {
  sale: 'Productos',
  shipping: 'Envío',
  share: 'Su parte',
  vat: 'IVA de su parte',
  payment_fee: 'Comisión del pago',
  shortage: 'Lo que faltó',
  cancellation: 'Lo que se anuló',
  cash_held: 'Plata recibida',
  refund_reversal: 'Devolución',
  adjustment: 'Se le repone',
  payout: 'Pago',
  advance: 'Anticipo',
  takings: 'Plata que ya tiene el grupo',
  late_payment: 'Por pagar tarde',
  inputs: 'Insumos comprados en conjunto',
}
const KIND_ORDER = Object.keys(KINDS)

/** From the buyer to the bank, what belongs to one body together, and each body's own as it is reckoned. */
export function inOrder(entries: Entry[]): Entry[] {
  const place = ({ account, kind, reverses }: Entry) =>
    ORDER.indexOf(account) * 100 + KIND_ORDER.indexOf(reverses ?? kind)
  const name = ({ account, organization, group }: Entry) =>
    `${ORDER.indexOf(account)} ${organization ?? ''} ${group ?? ''}`
  return entries.toSorted((a, b) => name(a).localeCompare(name(b), 'es') || place(a) - place(b))
}

/** What one entry is. */
export function kindWords(entry: Entry): string {
  const { account, kind, reverses, line, group, amountClp } = entry
  if (kind === 'cash_held' && account === 'refund') return 'Ya se le devolvió'
  if (kind === 'cash_held' && amountClp > 0) return 'Plata que salió'
  if (kind === 'adjustment' && amountClp < 0) return 'Pone la plata'
  if (account === 'buyer') {
    const what = line ?? (group ? `Envío de ${group}` : 'Envío')
    return kind === 'sale' || kind === 'shipping' ? what : `${KINDS[kind]}: ${what}`
  }
  const known = reverses ?? kind
  const own =
    account === 'tax' ? TAX[known] : account === 'carrier' && known === 'shipping' ? NET_DELIVERY : null
  return `${own ?? KINDS[known]}${reverses ? ', de vuelta' : ''}`
}

const TAX: Partial<Record<EntryKind, string>> = { vat: 'IVA de los productos', shipping: 'IVA del envío' }
const NET_DELIVERY = 'Envío, sin IVA'

/** How much a posting is about: what the buyer paid, was given, or gets back. */
export function postingAmount({ event, entries }: Posting): number {
  const account = event === 'capture' || event === 'hand_over' ? 'buyer' : 'refund'
  return Math.abs(sum(entries.filter((entry) => entry.account === account)))
}

const HELD: Record<Account, (whose: string) => string> = {
  gateway: () => `${gatewayNames('disjunction')}, que la abona a la federación`,
  bank: () => 'La cuenta del banco',
  group: (whose) => `La debe ${whose}`,
  association: (whose) => `La debe ${whose}`,
  federation: (whose) => `La pone ${whose}`,
  fund: () => 'La pone el fondo común',
  carrier: () => 'La debe el transporte',
  tax: () => 'IVA a favor',
  buyer: () => 'La debe quien compró',
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
  gateway: () => gatewayNames('conjunction'),
  bank: () => 'La cuenta del banco, desde donde se devolvió',
}

export type Holding = { words: string; amountClp: number }

/** The same money told twice: who has it, and whose it is. Both sides add up to the same, or something is wrong. */
export function readBalances(balances: Balance[]): { held: Holding[]; owed: Holding[] } {
  const open = balances.toSorted((a, b) => ORDER.indexOf(a.account) - ORDER.indexOf(b.account))
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
