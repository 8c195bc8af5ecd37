import { clp } from '../../../kernel/text/format'
import type { Account, EntryKind } from './ledger-words'
import type { RefundReason } from '../../checkout/rules/refund-state'

/** What a group reads of its own money: no term of book-keeping. */
const BODIES: Partial<Record<Account, { to: string; the: string }>> = {
  association: { to: 'a la asociación', the: 'La asociación' },
  federation: { to: 'a la federación', the: 'La federación' },
  fund: { to: 'al fondo solidario', the: 'El fondo solidario' },
  carrier: { to: 'al transporte', the: 'El transporte' },
}

/** `2 × Miel de quillay a $8.990` */
export function goodsWords(
  quantity: number,
  { title, unitPriceClp }: { title: string; unitPriceClp: number },
) {
  return quantity === 1 ? title : `${quantity} × ${title} a ${clp(unitPriceClp)}`
}

export function sharedWords(account: Account, basisPoints: number | null): string {
  return `${percent(basisPoints)} ${BODIES[account]?.to ?? 'a otros'}`.trim()
}

export function reversedWords(account: Account, basisPoints: number | null): string {
  return `${BODIES[account]?.the ?? 'Otro'} devuelve su ${percent(basisPoints) || 'parte'}`
}

export function takenWords(kind: EntryKind, isBack: boolean): string {
  if (kind === 'vat') return isBack ? 'IVA que ya no se paga' : 'IVA de tu parte'
  if (kind === 'payment_fee')
    return isBack ? 'Comisión de la tarjeta, de vuelta' : 'Comisión de la tarjeta, tu parte'
  if (kind === 'late_payment') return 'Por pagar tarde, tu parte'
  if (kind === 'advance') return 'Anticipo a tu grupo'
  if (kind === 'takings') return 'La plata que ya recibieron en la feria'
  if (kind === 'inputs') return 'Los insumos que recibió tu grupo'
  return kind === 'payout' ? 'Pago a tu grupo' : 'Otro movimiento'
}

export function adjustmentWords(bearer: Account | null): string {
  return `${(bearer && BODIES[bearer]?.the) ?? 'Otro'} se hace cargo: a ti no te cuesta`
}

const REASONS: Record<RefundReason, string> = {
  shortage: 'Faltó una parte',
  cancellation: 'No se pudo hacer',
  withdrawal: 'Quien compró se arrepintió',
  guarantee: 'Llegó malo',
}

export function refundWords(reason: RefundReason, note: string | null): string {
  return note ? `${REASONS[reason]}: ${note}` : REASONS[reason]
}

/** 700 → `7 %`, 289 → `2,89 %` */
export function percent(basisPoints: number | null): string {
  return basisPoints === null ? '' : `${String(basisPoints / 100).replace('.', ',')} %`
}
