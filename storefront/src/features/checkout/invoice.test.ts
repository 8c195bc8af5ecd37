import { expect, test } from 'vitest'
import { checkInvoice, type InvoiceInput, readInvoice, toInvoice } from './invoice.ts'

const typed = (change: Partial<InvoiceInput> = {}): InvoiceInput => ({
  documento: 'factura',
  rut: '76.543.210-3',
  razonSocial: 'Hotel Prueba SpA',
  giro: 'Hotelería',
  domicilio: 'Prat 100',
  comunaFactura: 'Concepción',
  ...change,
})

test('a factura that is whole goes with the order, its RUT as it is kept', () => {
  expect(checkInvoice(typed())).toEqual({})
  expect(toInvoice(typed())).toEqual({
    rut: '76543210-3',
    legalName: 'Hotel Prueba SpA',
    businessLine: 'Hotelería',
    address: 'Prat 100',
    commune: 'Concepción',
  })
})

test.each<[Partial<InvoiceInput>, string[]]>([
  [{ rut: '' }, ['rut']],
  [{ rut: '76.543.210-4' }, ['rut']],
  [{ razonSocial: '', giro: 'x' }, ['razonSocial', 'giro']],
  [{ domicilio: '', comunaFactura: '' }, ['domicilio', 'comunaFactura']],
  [{ documento: 'boleta', rut: '', razonSocial: '' }, []],
  [{ documento: 'boleta', rut: '1-1' }, ['rut']],
])('%j marks %j', (change, marked) => expect(Object.keys(checkInvoice(typed(change)))).toEqual(marked))

test('what was typed for a factura and is not wanted goes nowhere', () => {
  expect(toInvoice(typed({ documento: 'boleta' }))).toBeUndefined()
  expect(readInvoice(() => 'x').documento).toBe('boleta')
})
