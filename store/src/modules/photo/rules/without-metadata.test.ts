import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withoutMetadata } from './without-metadata'

const PLACE = 'Quebrada de las Ulloa 12'
const exif = {
  IFD0: { Artist: PLACE, Make: 'Telefono' },
  IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '37/1 48/1 12/1', GPSLongitudeRef: 'W' },
}
const noise = Buffer.from(Array.from({ length: 40 * 30 * 3 }, (_, index) => (index * 7919) % 251))
const drawn = () =>
  sharp(noise, { raw: { width: 40, height: 30, channels: 3 } })
    .withExif(exif)
    .withIccProfile('p3')

const pictures = {
  jpeg: () => drawn().jpeg({ quality: 90 }).toBuffer(),
  'progressive jpeg': () => drawn().jpeg({ progressive: true }).toBuffer(),
  png: () => drawn().png().toBuffer(),
  webp: () => drawn().webp().toBuffer(),
}

test.each(Object.entries(pictures))(
  '%s: nothing of the phone is left, and every pixel is',
  async (_, make) => {
    const bytes = await make()
    expect(bytes.toString('latin1')).toContain(PLACE)
    const bare = withoutMetadata(bytes)
    if (!bare) throw new Error('not taken apart')
    expect(bare.toString('latin1')).not.toContain(PLACE)
    const { exif: left, icc } = await sharp(bare).metadata()
    expect(left).toBeUndefined()
    expect(icc).toBeDefined()
    const pixels = (file: Buffer) => sharp(file).raw().toBuffer()
    expect((await pixels(bare)).equals(await pixels(bytes))).toBe(true)
  },
)

test.each([2, 3, 4, 5, 6, 7, 8])('which side is up stays: %i', async (side) => {
  const bytes = await drawn().withMetadata({ orientation: side }).withExifMerge(exif).jpeg().toBuffer()
  const bare = withoutMetadata(bytes)
  expect(bare?.toString('latin1')).not.toContain(PLACE)
  expect((await sharp(bare ?? undefined).metadata()).orientation).toBe(side)
})

test('a film or a second picture behind the first one is cut off', async () => {
  const bytes = await pictures.jpeg()
  const bare = withoutMetadata(Buffer.concat([bytes, Buffer.from(`film of ${PLACE}`)]))
  expect(bare?.toString('latin1')).not.toContain('film')
})

test.each([
  '',
  'GIF89a',
  '\xff\xd8\xff',
  '\xff\xd8\xff\xe1\xff\xff',
  'RIFF\xff\xff\xff\xffWEBPVP8 \xff\xff\xff\xff',
])('what is cut or unknown (%j) is kept of nobody', (text) =>
  expect(withoutMetadata(Buffer.from(text, 'latin1'))).toBeNull(),
)
