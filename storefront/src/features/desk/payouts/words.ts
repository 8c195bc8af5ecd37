import type { Payable, PayoutRow } from '#contracts'
import { clp } from '../../../lib/format.ts'

/** A body of the list, by which a form names it: `group telar-mar-adentro`. */
export const placeOf = ({ account, organization }: Pick<Payable, 'account' | 'organization'>) =>
  `${account} ${organization.handle}`

export const payeeName = ({ account, organization }: Pick<PayoutRow, 'account' | 'organization'>) =>
  account === 'fund' ? 'Fondo solidario' : organization.name

export const meansWords = { bank: 'Por transferencia', cash: 'Por mano, con recibo' } as const

/** Why nothing, or less than was closed, can be paid now; empty: all of it can. */
export function whyNot(payable: Payable): string {
  const { closingClp, balanceClp, underWayClp, payableClp, minimumClp, advanceLeftClp } = payable
  if (underWayClp > 0) return `Ya hay ${clp(underWayClp)} en camino.`
  if (advanceLeftClp > 0)
    return `De su anticipo quedan ${clp(advanceLeftClp)} por devolver: se descuentan de lo próximo que venda.`
  if (balanceClp < 0) return 'Debe por devoluciones: se descuenta de lo próximo que venda.'
  if (payableClp === 0 && closingClp > 0 && balanceClp > 0 && closingClp < minimumClp)
    return `Le quedan ${clp(closingClp)}: se guardan hasta que junte ${clp(minimumClp)}.`
  if (payableClp === 0) return balanceClp > 0 ? 'Lo suyo todavía no se cierra.' : 'No se le debe nada.'
  return payableClp < closingClp ? 'Se descontó lo que se devolvió después del cierre.' : ''
}
