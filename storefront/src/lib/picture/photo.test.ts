import { expect, test } from 'vitest'
import type { Media } from '../cms-types.ts'
import { coverOf } from './photo.ts'

const size = (width: number) => ({ url: `/api/media/file/campo-${width}.avif`, width })
const media = {
  url: '/api/media/file/campo.avif',
  alt: 'Un campo',
  sizes: { card: size(480), wide: size(960), full: size(1920) },
} as Partial<Media> as Media

/** What a browser takes: the smallest that fills the frame, or the largest. */
function taken(srcset: string, pixels: number): number {
  const widths = srcset.split(', ').map((one) => Number(/ (\d+)w$/.exec(one)?.[1]))
  return widths.find((width) => width >= pixels) ?? Math.max(...widths)
}

test.each([
  ['a phone', 360, 1, 480],
  ['a sharp phone', 390, 2, 960],
  ['a laptop', 1280, 1, 1920],
  ['a large screen', 1920, 1, 1920],
])('a cover over the whole of %s is as wide as its frame', (_, screen, density, expected) => {
  const cover = coverOf(media, 'whole')
  expect(cover?.sizes).toBe('100vw')
  expect(taken(cover?.srcset ?? '', screen * density)).toBe(expected)
})

test('what has no sizes of its own is not asked for early', () => {
  expect(coverOf(null, 'whole')).toBeNull()
  expect(coverOf({ ...media, sizes: {} }, 'face')).toBeNull()
})
