import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fit, ladder, shrink, troubleOf, troubleWords } from './fit.ts'
import { SENT_MAX_BYTES, SENT_MAX_SIDE } from '../../../../store/src/contracts/product/photo-limits.ts'

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 12_000 }),
  height: fc.integer({ min: 1, max: 12_000 }),
})

it('never makes a photo bigger, nor longer than 1600 px, and keeps its proportion', () => {
  expect(fit({ width: 8064, height: 6048 })).toEqual({ width: 1600, height: 1200 })
  expect(fit({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 })
  fc.assert(
    fc.property(sizes, (size) => {
      const { width, height } = fit(size)
      expect(width).toBeLessThanOrEqual(Math.min(size.width, SENT_MAX_SIDE))
      expect(height).toBeLessThanOrEqual(Math.min(size.height, SENT_MAX_SIDE))
      const scale = Math.max(width, height) / Math.max(size.width, size.height)
      expect(
        Math.abs(Math.min(width, height) - Math.min(size.width, size.height) * scale),
      ).toBeLessThanOrEqual(1)
    }),
  )
})

it('lowers the quality before the pixels, and no rung is above the photo itself', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const rungs = ladder(size)
      expect(rungs[0]).toEqual({ ...fit(size), quality: 0.82 })
      for (const [i, rung] of rungs.entries()) {
        expect(rung.width).toBeLessThanOrEqual(size.width)
        const before = rungs[i - 1]
        if (before?.width === rung.width && before.height === rung.height)
          expect(rung.quality).toBeLessThan(before.quality)
      }
    }),
  )
})

it('stops at the first rung that weighs little enough', async () => {
  const tried: number[] = []
  const found = await shrink({ width: 4000, height: 3000 }, async ({ width, quality }) => {
    tried.push(quality)
    return { size: width * quality * 350 }
  })
  expect(found.file.size).toBeLessThanOrEqual(SENT_MAX_BYTES)
  expect(tried).toEqual([0.82, 0.72, 0.62])
})

it('keeps the smallest try of a photo that no rung makes light', async () => {
  const found = await shrink({ width: 4000, height: 3000 }, async () => ({ size: SENT_MAX_BYTES + 1 }))
  expect(found.rung).toEqual({ width: 640, height: 480, quality: 0.62 })
})

const head = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [part])),
  )

it.each([
  ['nothing', head(), 'empty'],
  ['HEIC of an iPhone', head(0, 0, 0, 24, 'ftypheic'), 'heic'],
  ['a burst of HEIF', head(0, 0, 0, 24, 'ftypmsf1'), 'heic'],
  ['a web page named .jpg', head('<!doctype html>'), 'not_a_photo'],
  ['a JPEG cut short', head(0xff, 0xd8, 0xff), 'broken'],
  ['a PNG cut short', head(0x89, 'PNG'), 'broken'],
  ['a WebP cut short', head('RIFF', 0, 0, 0, 0, 'WEBP'), 'broken'],
] as const)('says what is wrong with %s', (_, bytes, trouble) => {
  expect(troubleOf(bytes)).toBe(trouble)
  expect(troubleWords[trouble]).toMatch(/\.$/)
})
