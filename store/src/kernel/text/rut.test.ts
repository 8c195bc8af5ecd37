import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatRut, parseRut, rutDigit } from './rut'

it.each([
  '11111111-1',
  '76543210-3',
  '60803000-K',
  '66666666-6',
  '12345678-5',
  '5126663-3',
  '10000013-K',
  '65000000-5',
])('takes %s', (rut) => {
  expect(parseRut(rut)).toBe(rut)
  expect(parseRut(formatRut(rut))).toBe(rut)
  expect(parseRut(rut.replace('-', '').toLowerCase())).toBe(rut)
})

it.each(['76543210-K', '12345678-9', '', '1', 'abc', '123456789-1', '12.345.678-', '-5', '0-0'])(
  'refuses «%s»',
  (text) => {
    expect(parseRut(text)).toBeNull()
  },
)

it.each([
  ['12.345.678–5', '12345678-5'],
  ['12.345.678\u20115', '12345678-5'],
  ['012.345.678-5', '12345678-5'],
  ['0011111111-1', '11111111-1'],
  ['\u202a12345678-5\u202c', '12345678-5'],
  ['60.803.000 – k', '60803000-K'],
])('reads %j as %s', (text, rut) => expect(parseRut(text)).toBe(rut))

it('takes a number with its own digit and with no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom(...'0123456789K'), (body, digit) => {
      const right = rutDigit(String(body))
      expect(parseRut(`${body}-${digit}`)).toBe(digit === right ? `${body}-${right}` : null)
    }),
  )
})
