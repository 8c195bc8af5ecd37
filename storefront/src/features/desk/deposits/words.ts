import type { AwaitedDay, DepositRow } from '#contracts'
import { clp, count } from '../../../lib/format.ts'

/** What a gateway still has of those days, its fee not taken off. */
export const stillThere = (days: Pick<AwaitedDay, 'soldClp' | 'refundedClp'>[]): number =>
  days.reduce((sum, { soldClp, refundedClp }) => sum + soldClp - refundedClp, 0)

export const salesWords = ({ sales, refunds }: AwaitedDay): string =>
  [sales > 0 && count(sales, 'venta', 'ventas'), refunds > 0 && count(refunds, 'devolución', 'devoluciones')]
    .filter(Boolean)
    .join(' y ')

/** What the gateway kept against what the sales had reckoned with, and who bears it. */
export function feeWords(costClp: number): string {
  if (costClp === 0) return 'Se quedó con lo mismo que se calculó en las ventas.'
  const amount = clp(Math.abs(costClp))
  return costClp > 0
    ? `Es ${amount} más de lo que se calculó en las ventas: lo pone la federación. A los grupos no se les cambia nada.`
    : `Es ${amount} menos de lo que se calculó en las ventas: queda para la federación.`
}

export const costOf = ({ linesClp, amountClp, expectedFeeClp }: DepositRow): number =>
  linesClp - amountClp - expectedFeeClp
