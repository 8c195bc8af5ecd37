import { expect, test } from 'vitest'
import { moreOf, moreOfCart } from './more.ts'

const product = {
  isUnique: false,
  leadTimeDays: 5,
  kind: 'food' as const,
  maker: { backOn: null },
}

test.each([
  [{}, 'Otra tanda puede estar lista desde el 09-12-2026.'],
  [{ leadTimeDays: 0 }, ''],
  [{ maker: { backOn: '2027-01-04' } }, ''],
  [{ isUnique: true }, null],
  [{ kind: 'experience' as const }, null],
])('of a product with %j is said %j', (changes, words) => {
  // A holiday, and a Saturday and a Sunday, are between.
  expect(moreOf({ ...product, ...changes }, '2026-12-01')).toBe(words)
})

test('of a cart the last of its groups counts', () => {
  const consignments = [{ moreOn: '2026-12-09' }, { moreOn: null }, { moreOn: '2026-12-21' }]
  expect(moreOfCart(consignments)).toBe('Otra tanda puede estar lista desde el 21-12-2026.')
  expect(moreOfCart([{ moreOn: null }])).toBe('')
})
