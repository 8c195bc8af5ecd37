import { expect, it } from 'vitest'
import { DEPOSIT_HEADERS } from '../data/deposit-columns'
import { groupedRows, guessDepositColumns, missingColumns, readDepositRows } from './deposit-sheet'

const BY_DEPOSIT = ['Fecha abono', 'Monto abonado', 'Comisión', 'IVA comisión', 'N° Factura']
const BY_SALE = [
  'Fecha venta',
  'Fecha abono',
  'Orden de compra',
  'Monto transacción',
  'Comisión',
  'IVA',
  'Folio',
]

it('knows the columns of a file by deposit and of one by sale, whatever stands above', () => {
  const whole = guessDepositColumns([['Transbank'], BY_DEPOSIT], DEPOSIT_HEADERS)
  expect(whole).toEqual({
    header: 1,
    columns: { day: 0, amount: 1, gross: null, fee: 2, vat: 3, invoice: 4, order: null },
  })
  const sales = guessDepositColumns([BY_SALE], DEPOSIT_HEADERS)
  expect(sales?.columns).toEqual({ day: 1, amount: null, gross: 3, fee: 4, vat: 5, invoice: 6, order: 2 })
  expect(guessDepositColumns([['Nombre', 'Monto']], DEPOSIT_HEADERS)).toBeNull()
  const none = { day: null, amount: null, gross: null, fee: null, vat: null, invoice: null, order: null }
  expect(missingColumns(none)).toEqual(['la fecha del depósito', 'el monto', 'la comisión', 'la factura'])
})

const columns = { day: 1, amount: null, gross: 3, fee: 4, vat: 5, invoice: 6, order: 2 }

it.each([
  ['', '4-11-26', 'MG-1', '$10.000', '243', '46', '77', { amountClp: 9_711, order: 'MG-1' }],
  ['', '2026-11-04', 'MG-1', '-10.000', '-243', '-46', '77', { amountClp: -9_711, feeClp: -243 }],
  ['', '04/11/2026', '', '12990', '0', '', '77', { amountClp: 12_990, order: null, feeVatClp: 0 }],
])('reads %s %s %s %s %s %s %s', (...given) => {
  const row = given.slice(0, 7).map(String)
  const read = readDepositRows([BY_SALE, row], 1, columns)
  expect(read.unread).toEqual([])
  expect(read.rows[0]).toMatchObject({ row: 2, day: '2026-11-04', invoice: '77', ...(given[7] as object) })
})

it.each([
  [['', '31-02-2026', '', '10.000', '1', '1', '77'], 'No entendimos la fecha «31-02-2026».'],
  [['', '04-11-2026', '', '10.000', '1', '1', ''], 'Falta el número de la factura.'],
  [['', '04-11-2026', '', '', '1', '1', '77'], 'Falta el monto.'],
  [['', '04-11-2026', '', 'diez mil', 'x', '1', '77'], /No entendimos «x»/],
])('says what is wrong with line %j', (row, why) => {
  const { rows, unread } = readDepositRows([BY_SALE, row], 1, columns)
  expect(rows).toEqual([])
  expect(unread[0]?.row).toBe(2)
  expect(unread[0]?.why).toMatch(why)
})

it('refuses a line whose amounts do not agree, and puts lines of one invoice together', () => {
  const all = { ...columns, amount: 0 }
  const wrong = readDepositRows([['9.000', '04-11-2026', '', '10.000', '200', '38', '77']], 0, all)
  expect(wrong.unread[0]?.why).toMatch(/no es lo depositado más la comisión/)
  const line = (order: string, invoice: string) => ['', '04-11-2026', order, '1.000', '10', '2', invoice]
  const { rows } = readDepositRows([line('a', '7'), line('b', '8'), line('c', '7')], 0, columns)
  expect(groupedRows(rows).map((group) => group.map(({ order }) => order))).toEqual([['a', 'c'], ['b']])
})
