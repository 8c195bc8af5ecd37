import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asksFirst, BIG_BYTES, bytesLeft, nextChunk, waitMs, weight } from './pace.ts'

it('waits longer after each failure, never more than a minute, never in step with others', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((n) => waitMs(n, 1))).toEqual([
    2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
  ])
  fc.assert(
    fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      expect(waitMs(failures, chance)).toBeGreaterThanOrEqual(1_000)
      expect(waitMs(failures, chance)).toBeLessThanOrEqual(60_000)
    }),
  )
})

it('sends less at a time after each cut, and more again after what came through', () => {
  const story = [false, false, false, true, false, true, true, true]
  const chunks = story.reduce(
    (all, wentWell) => [...all, nextChunk(all.at(-1) ?? null, wentWell)],
    [nextChunk(null)],
  )
  expect(chunks.map((bytes) => bytes / 1024)).toEqual([64, 32, 16, 16, 32, 16, 32, 64, 64])
})

it.each([
  ['on wifi', BIG_BYTES * 9, { type: 'wifi' }, false, false],
  ['little, on mobile data', BIG_BYTES, { type: 'cellular' }, false, false],
  ['much, on mobile data', BIG_BYTES + 1, { type: 'cellular' }, false, true],
  ['much, saving data', BIG_BYTES + 1, { type: 'wifi', saveData: true }, false, true],
  ['much, and she said yes', BIG_BYTES + 1, { type: 'cellular' }, true, false],
  ['where the browser tells nothing', BIG_BYTES * 9, undefined, false, false],
] as const)('asks first, or not: %s', (_, bytes, connection, isAllowed, asks) => {
  expect(asksFirst(bytes, connection, isAllowed)).toBe(asks)
})

it('counts what is left: not what went, nor what the store has or refused', () => {
  const photo = { bytes: 300_000, sentBytes: 0, photoKey: null, refused: null }
  const photos = [
    photo,
    { ...photo, sentBytes: 131_072 },
    { ...photo, photoKey: 'a' },
    { ...photo, refused: 'No es una foto.' },
  ]
  expect(bytesLeft(photos)).toBe(468_928)
  expect(bytesLeft([], 2)).toBe(4_000)
})

it.each([
  [1, '1 KB'],
  [612_300, '613 KB'],
  [1_400_000, '1,4 MB'],
])('says %i bytes as «%s»', (bytes, words) => {
  expect(weight(bytes)).toBe(words)
})
