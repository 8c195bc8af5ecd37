import { gatewayNames } from '../../../gateways/terms'

/** Each comparison of a reconciliation: what it is called and what against what. */
export const CHECK_WORDS: Record<string, { name: string; about: string }> = {
  payments: { name: 'Pagos', about: 'Lo pagado en cada compra, contra lo cobrado.' },
  orders: {
    name: 'Pedidos',
    about: 'Cada pedido viene de una compra, y su total es lo cobrado menos lo devuelto.',
  },
  reservations: { name: 'Productos apartados', about: 'Lo apartado, contra lo que falta entregar.' },
  consignments: {
    name: 'Partes de los grupos',
    about: 'Las líneas y el reparto de cada parte suman lo vendido.',
  },
  ledger_balance: { name: 'Asientos del libro', about: 'Cada movimiento de plata suma cero.' },
  ledger_orders: {
    name: 'Libro y pedidos',
    about: 'Lo que dice el libro de cada pedido, contra lo que pasó con él.',
  },
  refunds: {
    name: 'Devoluciones',
    about: 'Cada devolución está hecha y anotada, y ninguna pasa de lo pagado.',
  },
  statements: {
    name: 'Liquidaciones',
    about: 'Cada liquidación suma sus movimientos y sigue de la anterior.',
  },
  payouts: {
    name: 'Pagos a los grupos y anticipos',
    about: 'Cada pago y cada anticipo que salió está una vez en el libro, como lo que es.',
  },
  deposits: {
    name: 'Depósitos',
    about: 'Cada depósito es lo de sus ventas, y está una vez en el libro.',
  },
  fairs: {
    name: 'Ferias',
    about: 'Lo que llevan las cajas de las ferias está apartado, y lo vendido está una vez en el libro.',
  },
  invoices: {
    name: 'Facturas a instituciones',
    about: 'Las partes de los grupos suman cada factura, y cada pago está una vez en el libro.',
  },
  inputs: {
    name: 'Compras en conjunto',
    about: 'La parte de cada grupo está una vez en el libro, y todas no pasan de lo que se pagó.',
  },
  gateway: {
    name: gatewayNames('conjunction'),
    about: `Lo que dice ${gatewayNames('disjunction')} de cada cobro reciente, contra lo nuestro.`,
  },
}
