/** «Pago de la factura 123 de Hotel del Mar»; null: it is of no invoice. */
export const invoiceWords = (folio: string | null, buyer: string | null): string | null =>
  folio === null || buyer === null ? null : `Pago de la factura ${folio} de ${buyer}`
