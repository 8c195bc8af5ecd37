import type { DepositColumns } from '../../../contracts'

/**
 * How gateways head the columns of their files, without accents and with hyphens for spaces: another gateway adds its
 * words here. The first that fits counts.
 */
export const DEPOSIT_HEADERS: Record<keyof DepositColumns, readonly RegExp[]> = {
  day: [/^fecha-(de-)?(abono|deposito|pago)/, /^primer-abono$/, /^fecha(?!-(de-)?(venta|transaccion))/],
  amount: [/^(monto|total)-(neto|abonado|abono|depositado|a-pago|a-depositar)/, /^(abono|deposito)$/],
  gross: [/^monto-(bruto|transaccion|venta|de-la-venta|original|afecto)/, /^(venta|bruto)$/],
  fee: [/^comision/, /^monto-comision/],
  vat: [/^iva/, /^monto-iva/],
  invoice: [/^(n-?(o|ro|um|umero)?-?(de-)?)?factura/, /^liquidacion/, /^folio/],
  order: [/^(n-?(o|ro|um|umero)?-?(de-)?)?(orden|pedido)/, /^orden-de-compra/, /^identificador/],
}
