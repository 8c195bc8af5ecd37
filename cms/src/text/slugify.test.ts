import { expect, test } from 'vitest'
import { firstFree, slugify } from './slugify.ts'

test.each([
  ['Miel de quillay', 'miel-de-quillay'],
  ['Ñandú en otoño, ¿y después?', 'nandu-en-otono-y-despues'],
  ['  Tejedoras -- de   Cañete  ', 'tejedoras-de-canete'],
  ['Küme mongen', 'kume-mongen'],
  ['2026', '2026'],
  ['¿…?', ''],
])('%j becomes %j', (text, slug) => {
  expect(slugify(text)).toBe(slug)
  expect(slugify(slugify(text))).toBe(slug)
})

test('a long title is cut between words', () => {
  const slug = slugify('una palabra '.repeat(20))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/^(una-palabra-)*(una|una-palabra)$/)
})

test('one endless word is cut too', () => {
  expect(slugify('a'.repeat(200))).toHaveLength(80)
})

test('a taken slug gets the next free number', async () => {
  const taken = new Set(['feria', 'feria-2'])
  expect(await firstFree('feria', async (slug) => taken.has(slug))).toBe('feria-3')
  expect(await firstFree('otra', async (slug) => taken.has(slug))).toBe('otra')
})
