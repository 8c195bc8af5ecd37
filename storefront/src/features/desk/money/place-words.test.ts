import { expect, it } from 'vitest'
import { placeWords } from './place-words.ts'

const place = (amountClp: number) => ({
  account: 'bank',
  name: 'Cuenta del banco',
  expectedClp: 0,
  counted: { day: '2026-11-20', amountClp, expectedClp: 100_000, at: '', by: '' },
})

it.each([
  [100_000, /^El 20-11-2026 había \$100\.000: calza con los libros\.$/],
  [90_000, /faltan \$10\.000\. Mira si salió/],
  [100_001, /sobran \$1\. Mira si llegó/],
])('says how %i compare with what the books say', (amountClp, words) => {
  expect(placeWords(place(amountClp))).toMatch(words)
})

it('says that nobody looked', () => {
  expect(placeWords({ ...place(0), counted: null })).toBe('Nadie ha anotado cuánto hay.')
})
