import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Photos as phones and ill will make them, for tests. */

/** How the camera lay when it took one that says so. */
const HELD: Record<number, { angle: number; mirror?: 'flip' | 'flop' }> = {
  2: { angle: 0, mirror: 'flop' },
  3: { angle: 180 },
  4: { angle: 0, mirror: 'flip' },
  5: { angle: 270, mirror: 'flip' },
  6: { angle: 270 },
  7: { angle: 90, mirror: 'flip' },
  8: { angle: 90 },
}

/** Upright it is 1000 × 750, white, with a red square in its upper left corner. */
export async function marked(orientation: number): Promise<Buffer> {
  const square = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#f00' } })
    .png()
    .toBuffer()
  const upright = await sharp({ create: { width: 1000, height: 750, channels: 3, background: '#fff' } })
    .composite([{ input: square, left: 0, top: 0 }])
    .png()
    .toBuffer()
  const { angle, mirror } = HELD[orientation] ?? { angle: 0 }
  const turned = await sharp(upright).rotate(angle).png().toBuffer()
  const held = mirror ? sharp(turned)[mirror]() : sharp(turned)
  return sharp(await held.png().toBuffer())
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer()
}

export const noisy = (width: number, height: number): Promise<Buffer> =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .blur(2)
    .jpeg({ quality: 85 })
    .toBuffer()

/** With EXIF of a phone, a position, and XMP. */
export const withPosition = async (): Promise<Buffer> =>
  sharp(await noisy(800, 600))
    .withExif({
      IFD0: { Make: 'Telefono', Model: 'Telefono 9', Artist: 'Rosa' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '37/1 48/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '72/1 42/1 0/1',
      },
    })
    .withXmp(
      '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">XMP de prueba</x:xmpmeta><?xpacket end="w"?>',
    )
    .jpeg()
    .toBuffer()

/** A WebP of a red picture and then a blue one. */
export const animated = async (): Promise<Buffer> => {
  const [red, blue] = ['#f00', '#00f'].map((background) => ({
    create: { width: 400, height: 300, channels: 3 as const, background },
  }))
  const frames = await Promise.all([red, blue].map((one) => sharp(one).png().toBuffer()))
  return sharp(frames, { join: { animated: true } })
    .webp({ delay: [100, 100] })
    .toBuffer()
}

/** Says that it is a HEIC, as an iPhone's. */
export const heic = (): Buffer =>
  Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), randomBytes(4000)])

/** A PNG that says how large it is, and has next to nothing in it. */
export const flood = (side: number): Buffer => blackPng(side, Buffer.alloc(64))

/** All its pixels are there, and weigh next to nothing until they are unpacked. */
export const bomb = (side: number): Buffer => blackPng(side, Buffer.alloc(side * (Math.ceil(side / 8) + 1)))

/** Square, one bit a pixel. */
function blackPng(side: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
