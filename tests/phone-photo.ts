import { randomBytes } from 'node:crypto'
import sharp from 'sharp'

/** A photo as a camera makes it: big, noisy, and that nobody took before. */
export function jpeg(width = 2400, height = 1800): Promise<Buffer> {
  const [w, h] = [Math.round(width / 8), Math.round(height / 8)]
  return sharp(randomBytes(w * h * 3), { raw: { width: w, height: h, channels: 3 } })
    .resize(width, height)
    .jpeg({ quality: 92 })
    .toBuffer()
}

/** What a camera writes beside the picture, to be looked for in what the shop serves. */
export const TRACES = ['Exif', 'Telefono 9', 'Rosa', 'xmpmeta', 'ns.adobe.com/xap']

/**
 * 12 megapixels as a phone held upright writes them: lying on their side, with the word that they must be turned, her
 * name, and where she stood. Upright it is red above and blue below.
 */
export async function phonePhoto(): Promise<Buffer> {
  const [width, height] = [4000, 3000]
  const half = { width: width / 2, height, channels: 3 as const }
  const [red, blue] = await Promise.all(
    ['#c03020', '#2040c0'].map((background) =>
      sharp({ create: { ...half, background } })
        .jpeg()
        .toBuffer(),
    ),
  )
  const grain = await sharp(randomBytes(500 * 375 * 3), { raw: { width: 500, height: 375, channels: 3 } })
    .resize(width, height)
    .jpeg()
    .toBuffer()
  return sharp(grain)
    .composite([
      { input: red, left: 0, top: 0, blend: 'soft-light' },
      { input: blue, left: width / 2, top: 0, blend: 'soft-light' },
    ])
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Telefono', Model: 'Telefono 9', Artist: 'Rosa' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '37/1 48/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '72/1 42/1 0/1',
      },
    })
    .withXmp(
      '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">Rosa</x:xmpmeta><?xpacket end="w"?>',
    )
    .jpeg({ quality: 90 })
    .toBuffer()
}
