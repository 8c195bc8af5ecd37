import sharp from 'sharp'
import { expect, test } from 'vitest'
import { quickToEncode } from './quick-to-encode.ts'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a8402c' } })

test('an AVIF is given on without loss, as a file that is encoded in little time', async () => {
  const avif = await picture(90, 60).avif().toBuffer()
  const given = await quickToEncode(avif, { mimeType: 'image/avif', extension: 'avif' })
  expect(given.kind).toEqual({ mimeType: 'image/png', extension: 'png' })
  const [found, before, after] = await Promise.all([
    sharp(given.bytes).metadata(),
    sharp(avif).raw().toBuffer(),
    sharp(given.bytes).raw().toBuffer(),
  ])
  expect([found.format, found.width, found.height, after.equals(before)]).toEqual(['png', 90, 60, true])
})

test('an AVIF that is larger than what is kept is made as large as that', async () => {
  const avif = await picture(3000, 1000).avif({ effort: 0 }).toBuffer()
  const { bytes } = await quickToEncode(avif, { mimeType: 'image/avif', extension: 'avif' })
  const { width, height } = await sharp(bytes).metadata()
  expect([width, height]).toEqual([2400, 800])
})

test('what is no AVIF is given on as it came', async () => {
  const jpeg = await picture(90, 60).jpeg().toBuffer()
  const kind = { mimeType: 'image/jpeg', extension: 'jpg' }
  expect(await quickToEncode(jpeg, kind)).toEqual({ bytes: jpeg, kind })
})
