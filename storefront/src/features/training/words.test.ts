import { expect, test } from 'vitest'
import { fileSize, hoursWords, placeOf, validityWords } from './words.ts'

test.each([
  [1, '1 KB'],
  [350_000, '342 KB'],
  [1_100_000, '1,0 MB'],
  [15 * 1024 * 1024, '15,0 MB'],
])('%i bytes are %s', (bytes, words) => expect(fileSize(bytes)).toBe(words))

test.each([
  [1, '1 hora'],
  [1.5, '1,5 horas'],
  [8, '8 horas'],
])('%d hours are %s', (hours, words) => expect(hoursWords(hours)).toBe(words))

test.each([
  [1, '1 mes'],
  [12, '1 año'],
  [18, '18 meses'],
  [24, '2 años'],
])('%i months are %s', (months, words) => expect(validityWords(months)).toBe(words))

test('a lesson knows its place, and one of another course has none', () => {
  const lessons = ['a', 'b', 'c'].map((slug) => ({ slug, title: slug, minutes: 5 }))
  expect(placeOf({ lessons }, 'a')).toMatchObject({ number: 1, before: undefined, after: { slug: 'b' } })
  expect(placeOf({ lessons }, 'c')).toMatchObject({ number: 3, before: { slug: 'b' }, after: undefined })
  expect(placeOf({ lessons }, 'x')).toBeNull()
})
