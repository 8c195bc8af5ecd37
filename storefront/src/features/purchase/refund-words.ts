import type { Purchase, PurchaseRefund } from '#contracts'
import { clp, day, sentence } from '../../lib/format.ts'

type Consignment = Purchase['consignments'][number]
type Line = Consignment['lines'][number]

/** What staff wrote, going on after a colon: "Se quebró" → "se quebró", and "SAG lo retuvo" as it is. */
const goingOn = (text: string) =>
  /^\p{Lu}(\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const why: Record<PurchaseRefund['reason'], string> = {
  shortage: 'Faltó una parte',
  cancellation: 'Se anuló',
  withdrawal: 'Devolviste una parte',
  guarantee: 'Algo no llegó como corresponde',
}

export const refundWhy = ({ reason, note }: PurchaseRefund) =>
  sentence(note ? `${why[reason]}: ${goingOn(note)}` : why[reason])

export const refundPart = (part: PurchaseRefund['parts'][number]) =>
  `${part.quantity} × ${part.title}, ${clp(part.amountClp)}`

const backTo: Record<PurchaseRefund['way'], string> = {
  card: 'tu tarjeta',
  account: 'la cuenta con que pagaste',
  transfer: 'tu cuenta',
}

const soon = 'Según tu banco, puede tardar unos días en verse.'
const sentWords: Record<PurchaseRefund['way'], (on: string) => string> = {
  card: (on) => `Devuelta a ${backTo.card}${on}. ${soon}`,
  account: (on) => `Devuelta a ${backTo.account}${on}. ${soon}`,
  transfer: (on) => `Te la transferimos${on}.`,
}

/** By which way it goes back and how far it is. */
export function refundWay({ state, way, sentAt }: PurchaseRefund): string {
  const on = sentAt ? ` el ${day(sentAt)}` : ''
  if (state === 'by_hand')
    return 'Te la transferimos: responde el correo que te mandamos con tu banco, tipo y número de cuenta.'
  return state === 'sent' ? sentWords[way](on) : `Va en camino a ${backTo[way]}. ${soon}`
}

/** What became of a line that is not all there, or null. A part that was called off says so by itself. */
export function lineNews(line: Line, state: Consignment['state']): string | null {
  const { quantity, quantityShort, quantityKept, shortageReason } = line
  if (state === 'cancelled') return null
  const comes = quantity - quantityShort
  const givenBack = comes - quantityKept
  const verb = state === 'delivered' ? ['Te llegó', 'Te llegaron'] : ['Te llega', 'Te llegan']
  const reason = shortageReason ? `: ${goingOn(shortageReason)}` : ''
  const news = [
    quantityShort > 0 && comes === 0 && `No te llega${reason}`,
    quantityShort > 0 && comes > 0 && `${comes === 1 ? verb[0] : verb[1]} ${comes} de ${quantity}${reason}`,
    givenBack > 0 && `De ${givenBack} te devolvemos la plata`,
  ]
  return (
    news
      .filter(Boolean)
      .map((one) => sentence(String(one)))
      .join(' ') || null
  )
}

/** What of the total goes or went back. Adds up to the peso. */
export function backTotals({ refunds, totalClp }: Purchase) {
  const sum = (wanted: (refund: PurchaseRefund) => boolean) =>
    refunds.filter(wanted).reduce((total, refund) => total + refund.amountClp, 0)
  const sentClp = sum(({ state }) => state === 'sent')
  const dueClp = sum(({ state }) => state !== 'sent')
  return { sentClp, dueClp, paidInTheEndClp: totalClp - sentClp - dueClp }
}
