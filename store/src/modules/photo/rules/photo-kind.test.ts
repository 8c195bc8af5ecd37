import { expect, test } from 'vitest'
import { kindOfPhoto } from './photo-kind'

const ftyp = (brands: string) => Buffer.from(`\0\0\0\x1cftyp${brands}`, 'latin1')

test.each([
  ['heic\0\0\0\0mif1heic', 'heic'],
  ['mif1\0\0\0\0mif1heic', 'heic'],
  ['msf1\0\0\0\0hevc', 'heic'],
  ['avif\0\0\0\0mif1avif', 'avif'],
  ['mif1\0\0\0\0mif1avifmiaf', 'avif'],
  ['isom\0\0\0\0mp42', 'other'],
])('a picture of the brands %j is %s', (brands, kind) => {
  expect(kindOfPhoto(ftyp(brands))).toBe(kind)
})
