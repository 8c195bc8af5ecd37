import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseContact } from './contact'

it.each([
  '912345678',
  '9 1234 5678',
  '+56 9 1234 5678',
  '+56912345678',
  '56 9 1234 5678',
  '0056 9 1234 5678',
  '09 1234 5678',
  '(9) 1234-5678',
  '+56 (9) 1234.5678',
  ' 9\u00a01234\u00a05678 ',
  '９１２３４５６７８',
])('«%s» is a mobile', (typed) => {
  expect(parseContact(typed)).toEqual({ channel: 'phone', value: '+56912345678' })
})

it.each([
  ['Rosa.Prueba@Correo.Example', 'rosa.prueba@correo.example'],
  ['  a@b.cl ', 'a@b.cl'],
  ['rosa+tienda@sub.correo.example', 'rosa+tienda@sub.correo.example'],
])('«%s» is an e-mail', (typed, value) => {
  expect(parseContact(typed)).toEqual({ channel: 'email', value })
})

it.each([
  '',
  ' ',
  '1234 5678',
  '91234567',
  '9123456789',
  '41 223 4567',
  '+54 9 11 1234 5678',
  '+1 912 345 678',
  'rosa',
  'rosa@',
  '@correo.example',
  'rosa@correo',
  'rosa@correo..example',
  'rosa@a@correo.example',
  'rosa prueba@correo.example',
  `${'a'.repeat(250)}@b.cl`,
])('«%s» is neither', (typed) => {
  expect(parseContact(typed)).toBeNull()
})

it('finds the same mobile however its digits are set apart', () => {
  const mobiles = fc.integer({ min: 900_000_000, max: 999_999_999 }).map(String)
  const gaps = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(mobiles, gaps, fc.constantFrom('', '+56', '56 ', '0056', '0'), (mobile, between, prefix) => {
      const typed = prefix + [...mobile].map((digit, index) => digit + (between[index] ?? '')).join('')
      expect(parseContact(typed)).toEqual({ channel: 'phone', value: `+56${mobile}` })
    }),
  )
})

it('is the same when it is read again', () => {
  for (const typed of ['+56 9 0000 0043', 'Rosa@Correo.Example']) {
    const once = parseContact(typed)
    expect(parseContact(once?.value ?? '')).toEqual(once)
  }
})
