import { expect, test } from 'vitest'
import { differenceWords, nameOf } from './words.ts'

test.each([
  [0, 'La plata cuadra.'],
  [-500, 'Faltan $500.'],
  [1_200, 'Sobran $1.200.'],
])('a difference of %s: %s', (differenceClp, words) => {
  expect(differenceWords(differenceClp)).toBe(words)
})

test('a thing of one kind has its name, one of several its kind too', () => {
  expect(nameOf({ title: 'Miel', variantTitle: null })).toBe('Miel')
  expect(nameOf({ title: 'Miel', variantTitle: '500 g' })).toBe('Miel, 500 g')
})
