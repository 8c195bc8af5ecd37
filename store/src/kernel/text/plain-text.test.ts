import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanAll, cutText, plainLine, plainText, readable, textLength } from './plain-text'

it.each([
  ['  Manta de lana  ', 'Manta de lana'],
  ['Greda\0 negra\u0007', 'Greda negra'],
  ['dos\nlíneas\tsí', 'dos\nlíneas\tsí'],
  ['dos\r\nlíneas\ry\u2028tres', 'dos\nlíneas\ny\ntres'],
  ['Miel \u202edlrow', 'Miel dlrow'],
  ['a\u2066b\u2069', 'ab'],
  ['Pan\u200bera\ufeff', 'Panera'],
  ['Pa\u00adnera', 'Panera'],
  ['\u202a+56 9 1234\u20115678\u202c', '+56 9 1234\u20115678'],
  ['Rosa\u00a0Díaz\u3000Soto', 'Rosa Díaz Soto'],
  ['\u200b\u200d\ufeff', ''],
  ['\u200d', ''],
  ['\u3164', ''],
  ['\u2800\u2800', ''],
  ['\u115f\u1160\uffa0\u034f\u180e', ''],
  ['\u{e0041}\u{e007f}', ''],
  ['👩‍🌾', '👩‍🌾'],
  ['❤️', '❤️'],
  ['Peñi ñuke ʉ', 'Peñi ñuke ʉ'],
  ['n\u0303andu\u0301', 'ñandú'],
  ['\ud800', ''],
  ['a\udc00b', 'ab'],
])('%j is kept as %j', (typed, kept) => expect(plainText(typed)).toBe(kept))

it('what is kept is kept the same once more, and holds no half of a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const once = plainText(typed)
      return plainText(once) === once && !/\p{Cs}/u.test(once) && !once.includes('\0')
    }),
  )
})

it('what stands in one line has no line end', () => {
  expect(plainLine('Pinto 480\r\nBcc: otra@correo.example')).toBe('Pinto 480 Bcc: otra@correo.example')
})

it('a line end counts once, as in the browser', () => {
  expect(textLength('uno\r\ndos')).toBe(7)
  expect(textLength('n\u0303')).toBe(1)
  expect(textLength('👩‍🌾'.repeat(2))).toBe(10)
})

it('nothing is cut through a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, max) => {
      const cut = cutText(text, max)
      return cut.length <= max && text.startsWith(cut) && !/\p{Cs}/u.test(cut)
    }),
  )
})

it('is read with the hyphens and digits of anybody', () => {
  expect(readable('12.345.678–5')).toBe('12.345.678-5')
  expect(readable('９\u2011１')).toBe('9-1')
})

it('a body is cleaned in all its texts, but for what opens something', () => {
  const body = JSON.parse(
    '{"a":["x\\u200b",{"b":"n\\u0303"}],"n":1,"__proto__":{"c":"\\u202e"},"password":"n\\u0303 "}',
  ) as unknown
  expect(JSON.stringify(cleanAll(body))).toBe(
    '{"a":["x",{"b":"ñ"}],"n":1,"__proto__":{"c":""},"password":"n\u0303 "}',
  )
})
