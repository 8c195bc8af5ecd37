import { describe, expect, test } from 'vitest'
import { guessColumns, keyOf, readLines } from './statement'

const of = (text: string) => text.split('\n').map((line) => line.split(';'))
const columns = { day: 0, amount: 2, description: 1, reference: null }

describe('the columns of a statement', () => {
  test.each([
    ['Fecha;Descripción;Cargo;Abono;Saldo', { day: 0, amount: 3, description: 1, reference: null }],
    [
      'FECHA CONTABLE;N° DOCUMENTO;GLOSA;CARGOS (CLP);ABONOS (CLP)',
      { day: 0, amount: 4, description: 2, reference: 1 },
    ],
    ['Monto;Fecha;Detalle;Mensaje', { day: 1, amount: 0, description: 2, reference: 3 }],
    ['Fecha Movimiento;Monto;Depósitos;Concepto', { day: 0, amount: 2, description: 3, reference: null }],
  ])('%s are known by their names', (header, expected) => {
    expect(guessColumns(of(`Cuenta;0001\n\n${header}`))).toEqual({ header: 2, columns: expected })
  })

  test('are left to a person when no row names them', () => {
    expect(guessColumns(of('a;b;c\n1;2;3'))).toBeNull()
  })
})

describe('the lines of a statement', () => {
  test.each([
    ['29/11/2026;De Rosa;$ 12.990', { day: '2026-11-29', amountClp: 12990 }],
    ['29-11-26;De Rosa;12990', { day: '2026-11-29', amountClp: 12990 }],
    ['1.2.2026;De Rosa;1.250.000,00', { day: '2026-02-01', amountClp: 1250000 }],
    ['2026-11-29;De Rosa;+ 5.000', { day: '2026-11-29', amountClp: 5000 }],
  ])('%s is money that came in', (line, expected) => {
    expect(readLines(of(line), 0, columns)).toMatchObject({ lines: [expected], skipped: 0, unread: [] })
  })

  test.each([
    '29/11/2026;Pago;-12.990',
    '29/11/2026;Pago;',
    '29/11/2026;Pago;0',
    '29/11/2026;Pago;(5.000)',
    '29/11/2026;Pago;5.000-',
  ])('%s is not', (line) => {
    expect(readLines(of(line), 0, columns)).toMatchObject({ lines: [], skipped: 1, unread: [] })
  })

  test.each([
    ['31/02/2026;Raro;12.990', 'fecha'],
    ['ayer;Raro;12.990', 'fecha'],
    ['29/11/2026;Raro;12,990', 'dos maneras'],
    ['29/11/2026;Raro;mucho', 'mucho'],
  ])('%s is not guessed: it says its row and why', (line, why) => {
    const { lines, unread } = readLines(of(`${line}\n\n${line}`), 0, columns)
    expect([lines, unread.map(({ row }) => row)]).toEqual([[], [1, 3]])
    expect(unread[0]?.why).toContain(why)
  })

  test('that say the same are counted, so that each is one', () => {
    const { lines } = readLines(
      of('1/2/2026;De Rosa;500\n1/2/2026;DE ROSA;500\n2/2/2026;De Rosa;500'),
      0,
      columns,
    )
    expect(lines.map(({ nth }) => nth)).toEqual([1, 2, 1])
    expect(new Set(lines.map(keyOf)).size).toBe(3)
  })
})
