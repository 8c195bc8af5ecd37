import { expect, it } from 'vitest'
import { dueWords, goodsWords, isUrgent } from './words.ts'

it.each([
  ['2026-11-25', 'Era para el', true, true],
  ['2026-11-26', 'Es para hoy', false, true],
  ['2026-11-27', 'Es para mañana', false, true],
  ['2026-11-28', 'Para el', true, false],
])('on 26-11-2026 a consignment due on %s says «%s»', (dueOn, words, isDay, urgent) => {
  expect(dueWords(dueOn, '2026-11-26')).toEqual({ words, isDay })
  expect(isUrgent(dueOn, '2026-11-26')).toBe(urgent)
})

it('knows the day after the last of a month', () => {
  expect(dueWords('2026-12-01', '2026-11-30').words).toBe('Es para mañana')
})

const line = (title: string, quantity: number, quantityConfirmed: number | null = null) => ({
  id: title,
  title,
  variantTitle: null,
  photo: null,
  quantity,
  quantityConfirmed,
  shortageReason: null,
  unitPriceClp: 1000,
  available: null,
})

it.each([
  [[line('Miel', 2)], '2 × Miel'],
  [[line('Miel', 2, 1)], '1 × Miel'],
  [[line('Miel', 2), line('Cera', 1)], '2 × Miel y 1 cosa más'],
  [[line('Miel', 2), line('Cera', 1), line('Polen', 3)], '2 × Miel y 2 cosas más'],
  [[line('Miel', 2, 0), line('Cera', 1)], '1 × Cera'],
  [[line('Miel', 2, 0)], '2 × Miel'],
])('names what is to be prepared', (lines, words) => {
  expect(goodsWords(lines)).toBe(words)
})
