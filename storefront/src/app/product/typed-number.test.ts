import { expect, it } from 'vitest'
import { shownNumber, typeInto, type Typed } from './typed-number.ts'

type Field = Parameters<typeof typeInto>[2]
const price: Field = { of: 'pesos', max: 50_000_000, unit: '$' }

/** Key by key, as the field does it. */
function type(keys: string, field: Field): Typed & { shown: string } {
  let typed: Typed = { raw: null, value: null, problem: null }
  let shown = ''
  for (const key of keys) {
    typed = typeInto(shown, key === '<' ? shown.slice(0, -1) : shown + key, field)
    shown = typed.raw ?? shownNumber(typed.value, field.unit)
  }
  return { ...typed, shown }
}

it.each([
  ['9670', 9670, '$9.670'],
  ['9670<', 967, '$967'],
  ['1250000', 1_250_000, '$1.250.000'],
  ['4.200', 4200, '$4.200'],
  ['4.200,00', 4200, '$4.200,00'],
  ['4,000', null, '$4,000'],
  ['4,5', null, '$4,5'],
  ['4.5', null, '$4.5'],
  ['99999999', null, '$9.999.9999'],
  ['<', null, ''],
])('a price typed as %s is %s', (keys, value, shown) => {
  expect(type(keys, price)).toMatchObject({ value, shown })
})

it.each([
  ['4,5', 'hours', null],
  ['4.5', 'hours', null],
  ['0,5', 'nutrients', 0.5],
  ['12,5', 'centimetres', 12.5],
  ['1200', 'nutrients', 1200],
  ['doce', 'units', 12],
  ['1,000', 'units', null],
  ['-3', 'units', null],
] as const)('%s of %s is %s', (keys, of, value) => {
  const typed = type(keys, { of, max: 100_000 })
  expect(typed.value).toBe(value)
  expect(typed.problem === null).toBe(value !== null)
})

it.each([
  ['', '$4.200.-', 4200],
  ['', '12.990', 12_990],
  ['$9.670', '$9670', 9670],
  ['$9.670', '$.670', 670],
  ['$9.670', '4,000', null],
])('pasted over «%s», %s is %s', (shown, text, value) => {
  expect(typeInto(shown, text, price).value).toBe(value)
})

it('a number with a fraction is shown with its comma', () => {
  expect([shownNumber(12.5), shownNumber(1234567), shownNumber(null), shownNumber(0, '$')]).toEqual([
    '12,5',
    '1.234.567',
    '',
    '$0',
  ])
})
