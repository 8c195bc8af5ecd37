import { BUYER_LIMITS } from '../../../../store/src/contracts/purchase/buyer-limits.ts'
import { parseRut } from '../../../../store/src/kernel/text/rut.ts'
import type { DocumentWish, Invoice } from '#contracts'

/** What is typed for a factura. `rut` may also be given for a boleta. */
export type InvoiceInput = Record<InvoiceField, string> & { documento: DocumentWish }
export type InvoiceField = 'rut' | 'razonSocial' | 'giro' | 'domicilio' | 'comunaFactura'

export const blankInvoice: InvoiceInput = {
  documento: 'boleta',
  rut: '',
  razonSocial: '',
  giro: '',
  domicilio: '',
  comunaFactura: '',
}

/** Each field with its limit and what is said when it is missing. */
const ASKED: Record<Exclude<InvoiceField, 'rut'>, { max: number; missing: string }> = {
  razonSocial: { max: BUYER_LIMITS.legalName, missing: 'Falta la razón social, como sale en el SII.' },
  giro: { max: BUYER_LIMITS.businessLine, missing: 'Falta el giro, como sale en el SII.' },
  domicilio: { max: BUYER_LIMITS.invoiceAddress, missing: 'Falta la dirección de la factura.' },
  comunaFactura: { max: BUYER_LIMITS.invoiceCommune, missing: 'Falta la comuna de la factura.' },
}
const asked = Object.keys(ASKED) as (keyof typeof ASKED)[]

export const invoiceLimits: [InvoiceField, number][] = [
  ['rut', BUYER_LIMITS.rut],
  ...asked.map((name): [InvoiceField, number] => [name, ASKED[name].max]),
]

export const readInvoice = (line: (name: string) => string): InvoiceInput => ({
  documento: line('documento') === 'factura' ? 'factura' : 'boleta',
  rut: line('rut'),
  razonSocial: line('razonSocial'),
  giro: line('giro'),
  domicilio: line('domicilio'),
  comunaFactura: line('comunaFactura'),
})

/** Of a boleta only a RUT that was typed can be wrong; what else was typed is kept and left alone. */
export function checkInvoice(input: InvoiceInput): Partial<Record<InvoiceField, string>> {
  const errors: Partial<Record<InvoiceField, string>> = {}
  const isInvoice = input.documento === 'factura'
  if (isInvoice && !input.rut) errors.rut = 'Falta el RUT de la factura.'
  else if (input.rut && !parseRut(input.rut))
    errors.rut = isInvoice
      ? 'Ese RUT no calza con su dígito verificador. Revísalo.'
      : 'Ese RUT no calza con su dígito verificador. Revísalo, o déjalo en blanco.'
  if (isInvoice) for (const name of asked) if (input[name].length < 2) errors[name] = ASKED[name].missing
  return errors
}

/** To whom the factura is made out; undefined: a boleta. */
export function toInvoice({ documento, rut, ...typed }: InvoiceInput): Invoice | undefined {
  if (documento !== 'factura') return undefined
  const { razonSocial: legalName, giro: businessLine, domicilio: address, comunaFactura: commune } = typed
  return { rut: parseRut(rut) ?? rut, legalName, businessLine, address, commune }
}

/** As it was typed for an order that came to nothing. */
export const invoiceTyped = (invoice: Invoice | null): InvoiceInput =>
  invoice
    ? {
        documento: 'factura',
        rut: invoice.rut,
        razonSocial: invoice.legalName,
        giro: invoice.businessLine,
        domicilio: invoice.address,
        comunaFactura: invoice.commune,
      }
    : blankInvoice
