import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainText } from './plain-text'

it.each([
  ['  Manta de lana  ', 'Manta de lana'],
  ['Greda\0 negra\u0007', 'Greda negra'],
  ['dos\nlíneas\tsí', 'dos\nlíneas\tsí'],
  ['Miel \u202edlrow', 'Miel dlrow'],
  ['a\u2066b\u2069', 'ab'],
  ['Pan\u200bera\ufeff', 'Panera'],
  ['\u200b\u200d\ufeff', ''],
  ['\u200d', ''],
  ['👩‍🌾', '👩‍🌾'],
  ['Peñi ñuke ʉ', 'Peñi ñuke ʉ'],
  ['n\u0303', 'n\u0303'],
  ['\ud800', ''],
])('%j is kept as %j', (typed, kept) => expect(plainText(typed)).toBe(kept))

it('what is kept is kept the same once more, and holds no half of a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const once = plainText(typed)
      return plainText(once) === once && !/\p{Cs}/u.test(once) && !once.includes('\0')
    }),
  )
})
