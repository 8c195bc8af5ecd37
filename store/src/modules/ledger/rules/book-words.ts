import type { Account, EntryKind, PostingEvent } from './ledger-words'

/** Accounts, events and kinds as an accountant reads them in a spreadsheet. */
export const ACCOUNT_WORDS: Record<Account, string> = {
  group: 'Grupos por pagar',
  association: 'Asociaciones por pagar',
  federation: 'Federación',
  fund: 'Fondo solidario',
  carrier: 'Transporte por pagar',
  gateway: 'Pasarelas de pago',
  bank: 'Banco',
  tax: 'IVA por pagar',
  buyer: 'Vendido por entregar',
  refund: 'Por devolver a quienes compraron',
}

export const EVENT_WORDS: Record<PostingEvent, string> = {
  capture: 'Pago de una compra',
  hand_over: 'Entrega al transporte o a quien compró',
  shortage: 'Faltó algo',
  cancellation: 'Anulación',
  refund: 'Devolución decidida',
  pay_back: 'Devolución pagada',
  payout: 'Pago',
  advance: 'Anticipo a un grupo',
  payout_return: 'Pago que volvió',
  deposit: 'Depósito de una pasarela',
  deposit_return: 'Depósito mal anotado, retirado',
  fair: 'Venta de un grupo en una feria',
  invoice_payment: 'Pago de una factura de una institución',
  inputs: 'Compra en conjunto: la parte de un grupo',
}

export const KIND_WORDS: Record<EntryKind, string> = {
  cash_held: 'Dinero',
  sale: 'Venta',
  shipping: 'Despacho',
  share: 'Reparto',
  vat: 'IVA',
  payment_fee: 'Comisión del medio de pago',
  shortage: 'Faltante',
  cancellation: 'Anulación',
  refund_reversal: 'Reverso por devolución',
  adjustment: 'Ajuste',
  payout: 'Pago',
  advance: 'Anticipo',
  takings: 'Plata que ya tiene el grupo',
  late_payment: 'Interés y compensación por pagar tarde',
  inputs: 'Insumos comprados en conjunto',
}
