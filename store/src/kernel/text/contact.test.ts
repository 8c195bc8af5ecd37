import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseContact, parseEmail, parsePhone } from './contact'

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
  '\u202a+56 9 1234 5678\u202c',
  '+56\u20119\u20111234\u20115678',
  '9 1234\u200b5678\ufeff',
  '9–1234—5678',
])('«%s» is a mobile', (typed) => {
  expect(parseContact(typed)).toEqual({ channel: 'phone', value: '+56912345678' })
})

it.each([
  ['Rosa.Prueba@Correo.Example', 'rosa.prueba@correo.example'],
  ['  a@b.cl ', 'a@b.cl'],
  ['rosa\u200b@correo.example', 'rosa@correo.example'],
  ['\u2068rosa@correo.example\u2069', 'rosa@correo.example'],
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

it.each([
  '900000012',
  '9 0000 0012',
  '+56 9 0000 0012',
  '\u202a+56\u20119 0000\u00a00012\u202c',
  '(9) 0000-0012',
])('«%s» is the phone of a buyer', (typed) => expect(parsePhone(typed)).toBe('900000012'))

it('a buyer may have a phone that is no mobile, and none of letters', () => {
  expect(parsePhone('41 223 4567')).toBe('412234567')
  expect([parsePhone('000000000'), parsePhone('9 0000 0012 anexo'), parsePhone('')]).toEqual([
    null,
    null,
    null,
  ])
})

it('an address of mail is one', () => {
  expect(parseEmail(' Rosa@Correo.Example\u200b')).toBe('rosa@correo.example')
  expect([parseEmail('a@b.cl, c@d.cl'), parseEmail('rosa')]).toEqual([null, null])
})
