import type { Asker } from '../../../gateways/method-terms'
import { type Method, METHODS, namesOf, termsOf } from '../../../gateways/terms'

/**
 * How much may be held for nothing. An order that is not paid keeps things from others: some minutes by card, two days by
 * transfer. Counted by who asks (address, e-mail, phone) and by what is held: orders that wait for their money now, and
 * those of the last day for which none came.
 */
export type Unpaid = Record<Asker, { waiting: number; lapsed: number }>

/** A whole community hall may stand behind one address; a family behind one phone. */
const MOST: Record<Asker, { waiting: number; lapsed: number }> = {
  address: { waiting: 20, lapsed: 10 },
  email: { waiting: 3, lapsed: 3 },
  phone: { waiting: 3, lapsed: 3 },
}

/** Who has too much unpaid for another order, and why; null when there is room. */
export function tooMuchUnpaid(
  unpaid: Unpaid,
  payment: Method,
): { who: Asker; is: 'waiting' | 'lapsed' } | null {
  for (const who of termsOf(payment).unpaidCountedBy)
    for (const is of ['waiting', 'lapsed'] as const) if (unpaid[who][is] >= MOST[who][is]) return { who, is }
  return null
}

const WHOSE: Record<Asker, string> = {
  address: 'desde esta conexión',
  email: 'con este correo',
  phone: 'con este teléfono',
}
const WHAT = {
  waiting: 'hay varios pedidos que esperan su pago',
  lapsed: 'se pidieron hoy varias cosas que nadie pagó',
}

/** @param quick methods that this shop is paid with within minutes */
export function unpaidWords(who: Asker, is: 'waiting' | 'lapsed', payment: Method, quick: readonly Method[]) {
  return `Ya ${WHAT[is]} ${WHOSE[who]}. ${insteadOf(payment, quick)}`
}

function insteadOf(payment: Method, quick: readonly Method[]): string {
  if (!quick.includes(payment) && quick.length > 0)
    return `Paga uno de esos, o elige pagar este con ${namesOf(quick, 'disjunction')}.`
  const deadlines = new Intl.ListFormat('es-CL').format(
    METHODS.filter((method) => quick.includes(method) || method === payment || !isQuick(method)).map(
      (method) => `en ${termsOf(method).deadlineWords}`,
    ),
  )
  return `Paga uno de esos, o prueba de nuevo más tarde: lo que no se paga se suelta ${deadlines}.`
}

const isQuick = (method: Method) => termsOf(method).settledBy === 'gateway'

/** Units of one thing that transfers may hold together: half of what is not sold, and at least one. */
export const transferUnits = (unsold: number) => Math.max(1, Math.ceil(unsold / 2))

const SHARE_OF_ALL = 0.25
const LEAST_OF_ALL = 40

/** Units that transfers may hold in the whole shop. */
export const transferUnitsOfAll = (stocked: number) =>
  Math.max(LEAST_OF_ALL, Math.floor(stocked * SHARE_OF_ALL))

/** The same mailbox, however it is written: `ana+pago@…` arrives at `ana@…`. */
export function mailboxOf(email: string): string {
  const [local = '', domain = ''] = email.trim().toLowerCase().split('@')
  return `${local.split('+')[0]}@${domain}`
}
