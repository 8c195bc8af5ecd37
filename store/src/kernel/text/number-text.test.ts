import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBasisPoints, readNumber, readPesos, readUnits } from './number-text'

const valueOf = (read: ReturnType<typeof readNumber>) => ('value' in read ? read.value : null)

/** How people write a price, and what it is; null: asked about. */
const PRICES: [string | number, number | null][] = [
  ['12990', 12_990],
  ['4.200', 4200],
  ['$4.200', 4200],
  ['$ 4.200', 4200],
  ['$4.200.-', 4200],
  ['$4.200,-', 4200],
  ['4.200-', 4200],
  ['4200.-', 4200],
  ['$4.200 .–', 4200],
  ['4.200,00', 4200],
  ['4.200,0', 4200],
  ['4200,00', 4200],
  ['4200.00', 4200],
  ['990,00', 990],
  ['1.250.000', 1_250_000],
  ['$1.250.000.-', 1_250_000],
  ['1,250,000', 1_250_000],
  ['4,200.00', 4200],
  ['1,250,000.00', 1_250_000],
  ['4 200', 4200],
  ['4\u00a0200', 4200],
  ["1'250.000", null],
  ["1'250'000", 1_250_000],
  ['\u200e4.200\u200b', 4200],
  ['4200 pesos', 4200],
  ['CLP 4.200', 4200],
  ['CLP $4.200', 4200],
  ['4.200 CLP', 4200],
  ['4.200$', 4200],
  ['4.200 c/u', 4200],
  ['４２００', 4200],
  ['0', 0],
  ['doce mil', 12_000],
  ['Cinco mil', 5000],
  ['12 mil', 12_000],
  ['12 lucas', 12_000],
  ['una luca', 1000],
  ['mil', 1000],
  ['treinta y cinco mil', 35_000],
  [4200, 4200],
  ['4,200', null],
  ['4,000', null],
  ['$4,000', null],
  ['1,000', null],
  ['45,000', null],
  ['4.2', null],
  ['4.20', null],
  ['4,2', null],
  ['4.00', null],
  ['4,00', null],
  ['12.99', null],
  ['12.990,50', null],
  ['12.990.00', null],
  ['12.9900', null],
  ['0.500', null],
  ['04.200', null],
  ['4.200 + IVA', null],
  ['4.200 a 5.000', null],
  ['4.200/5.000', null],
  ['4.200 4.500', null],
  ['US$ 4', null],
  ['€4', null],
  ['UF 1', null],
  ['-4200', null],
  ['(4.200)', null],
  ['1e4', null],
  ['0x10', null],
  ['consultar', null],
  ['doce mil quinientos', null],
  ['4 mil 500', null],
  ['-', null],
  ['', null],
  ['NaN', null],
  ['Infinity', null],
  ['9999999999', null],
  [4.125, null],
  [4.2, null],
  [-3, null],
  [Number.NaN, null],
]

/** How people write how many. */
const QUANTITIES: [string | number, number | null][] = [
  ['12', 12],
  [' 12 ', 12],
  ['012', 12],
  ['12,0', 12],
  ['12.0', 12],
  ['12,00', 12],
  ['1.000', 1000],
  ['1.000,00', 1000],
  ['12 u', 12],
  ['12 un.', 12],
  ['12 unidades', 12],
  ['1 unidad', 1],
  ['12 uds', 12],
  ['doce', 12],
  ['Una', 1],
  ['un', 1],
  ['veintiún', 21],
  ['veintidós', 22],
  ['treinta y una', 31],
  ['cien', 100],
  ['media docena', 6],
  ['una docena', 12],
  ['docena', 12],
  ['2 docenas', 24],
  ['dos docenas', 24],
  ['cero', 0],
  [3, 3],
  ['1,000', null],
  ['4,5', null],
  ['4.5', null],
  ['1.5', null],
  ['½', null],
  ['1/2', null],
  ['3-5', null],
  ['3 a 5', null],
  ['10+', null],
  ['+12', null],
  ['~12', null],
  ['más de 10', null],
  ['12 aprox', null],
  ['unas pocas', null],
  ['un par', null],
  ['muchas', null],
  ['sin stock', null],
  ['$12', null],
  ['12 13', null],
  ['-3', null],
  ['- 3', null],
  ['−3', null],
  ['--', null],
  ['12;', null],
  ['#¡REF!', null],
  [1.5, null],
]

const MEASURES: [string | number, number | null][] = [
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['0,4', 0.4],
  ['0.4', 0.4],
  ['0,125', 0.125],
  ['12,5 cm', 12.5],
  ['12 cms.', 12],
  ['12 centímetros', 12],
  [12.125, 12.125],
  ['12,500', null],
  ['12.500', null],
  ['1.2.3', null],
  ['1,2 m', null],
  ['10 x 20', null],
  ['ancho', null],
]

describe('a price', () => {
  it.each(PRICES)('«%s» is read as %s', (typed, value) => expect(valueOf(readPesos(typed))).toBe(value))
})
describe('a quantity', () => {
  it.each(QUANTITIES)('«%s» is read as %s', (typed, value) => expect(valueOf(readUnits(typed))).toBe(value))
})
describe('a measure', () => {
  it.each(MEASURES)('«%s» is read as %s', (typed, value) =>
    expect(valueOf(readNumber(typed, { of: 'centimetres' }))).toBe(value),
  )
})

it.each([
  ['grams', '500 g', 500],
  ['grams', '1 kg', null],
  ['grams', '1.500 grs', 1500],
  ['days', '3 días', 3],
  ['days', '3 semanas', null],
  ['hours', '4,5', null],
  ['minutes', '30 min', 30],
] as const)('%s: «%s» is read as %s', (of, typed, value) =>
  expect(valueOf(readNumber(typed, { of }))).toBe(value),
)

it('what can be read in two ways is asked about, with both', () => {
  expect(readPesos('4,000')).toEqual({
    problem: '«4,000» se puede leer de dos maneras. Si son 4.000, escribe 4000; si es 4, escribe 4.',
  })
  expect(readNumber('12.500', { of: 'centimetres' })).toEqual({
    problem: '«12.500» se puede leer de dos maneras. Si son 12.500, escribe 12500; si es 12,5, escribe 12,5.',
  })
})

it('every problem is a sentence, or two', () => {
  for (const [typed, value] of [...PRICES, ...QUANTITIES])
    if (value === null)
      for (const read of [readPesos(typed, 100), readUnits(typed, 100)])
        if ('problem' in read) expect(read.problem).toMatch(/^[«A-ZÁÉÍÓÚÑ].*\.$/)
})

it('every whole number is read as itself however Chile writes it', () => {
  const written = fc.nat(50_000_000).chain((value) => {
    const points = String(value).replace(/\B(?=(\d{3})+$)/g, '.')
    return fc.record({
      value: fc.constant(value),
      typed: fc.constantFrom(String(value), points, `$${points}`, `$ ${points}.-`, ` ${points} `),
    })
  })
  fc.assert(fc.property(written, ({ value, typed }) => valueOf(readPesos(typed)) === value))
})

it('never reads a number that is not among its digits', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d.,$ '-]{1,12}$/), (typed) => {
      const value = valueOf(readPesos(typed))
      const digits = typed.replace(/\D/g, '')
      return (
        value === null ||
        digits === '' ||
        digits.replace(/^0+/, '').startsWith(value === 0 ? '' : String(value))
      )
    }),
  )
})

it.each([
  ['85 %', 8500],
  ['2,89', 289],
  ['2.89%', 289],
  ['0,07 por ciento', 7],
  ['100', 10_000],
  ['2,8975', null],
  ['100,01', null],
  ['-3', null],
  ['un poco', null],
])('%s is read as a percentage to its basis point, or asked about', (typed, points) => {
  expect(valueOf(readBasisPoints(typed))).toBe(points)
})
