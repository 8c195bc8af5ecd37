import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '../src/env.ts'
import { openCms } from './cms.ts'
import { fileOf, hasPlace, phonePhoto } from './pictures.ts'

let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openCms())
})
afterAll(() => close())

const upload = (file: ReturnType<typeof fileOf>) =>
  payload.create({ collection: 'media', data: { alt: 'Un telar' }, file })
const stored = (name: string | null | undefined) => readFile(path.join(env.dataDir, 'cms-media', name ?? '?'))

test('the photo of a phone has its place and owner in it before, and nowhere after', async () => {
  const photo = await phonePhoto()
  const before = await sharp(photo).metadata()
  expect([before.orientation, before.exif?.includes('Nombre Privado'), hasPlace(before.exif)]).toEqual([
    6,
    true,
    true,
  ])

  const media = await upload(fileOf(photo, 'IMG 2041 Ñuble.JPG'))
  const sizes = media.sizes ?? {}
  const names = [
    media.filename,
    sizes.card?.filename,
    sizes.wide?.filename,
    sizes.full?.filename,
    sizes.social?.filename,
  ]
  for (const name of names) {
    const bytes = await stored(name)
    const found = await sharp(bytes).metadata()
    expect([found.exif, found.xmp, found.iptc], name ?? '').toEqual([undefined, undefined, undefined])
    expect(bytes.includes('Nombre Privado'), name ?? '').toBe(false)
  }
})

test('the sizes are those of docs/interfaces.md, upright', async () => {
  const media = await upload(fileOf(await phonePhoto(4000, 3000), 'grande.jpg'))
  const { card, wide, full, social } = media.sizes ?? {}
  expect([media.mimeType, media.width, media.height]).toEqual(['image/webp', 1800, 2400])
  expect([card?.mimeType, card?.width, card?.height]).toEqual(['image/avif', 480, 640])
  expect([wide?.mimeType, wide?.width]).toEqual(['image/avif', 960])
  expect([full?.mimeType, full?.width]).toEqual(['image/avif', 1920])
  expect([social?.mimeType, social?.width, social?.height]).toEqual(['image/jpeg', 1200, 630])
})

test('a small photo has every size too, never enlarged but for the social one', async () => {
  const small = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#57693d' } })
    .png()
    .toBuffer()
  const media = await upload(fileOf(small, 'chica.png', 'image/png'))
  const { card, wide, full, social } = media.sizes ?? {}
  expect([card?.width, wide?.width, full?.width]).toEqual([300, 300, 300])
  expect(new Set([card?.filename, wide?.filename, full?.filename]).size).toBe(3)
  expect([social?.width, social?.height]).toEqual([1200, 630])
})

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is taken, whatever its name says', async (format) => {
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#fff' } })
    .toFormat(format)
    .toBuffer()
  const media = await upload(fileOf(bytes, 'foto.txt', 'text/plain'))
  expect(media.mimeType).toBe('image/webp')
})

test.each([
  [
    'a page that calls itself a photo',
    Buffer.from('<html><script>alert(1)</script>'),
    'foto.jpg',
    'image/jpeg',
  ],
  [
    'the same, calling itself a page',
    Buffer.from('<html><script>alert(1)</script>'),
    'foto.jpg',
    'text/html',
  ],
  [
    'a drawing with code in it',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'foto.svg',
    'image/svg+xml',
  ],
  ['a photo cut short', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'foto.jpg', 'image/jpeg'],
  ['nothing', Buffer.alloc(0), 'foto.jpg', 'image/jpeg'],
])('%s is refused, in Spanish', async (_what, bytes, name, type) => {
  await expect(upload(fileOf(bytes, name, type))).rejects.toThrow(/no es una foto que podamos usar/)
})

test.each(['heic', 'heix', 'mif1heic', 'hevc'])('%s is called by its name, with what to do', async (kind) => {
  const bytes = Buffer.from(`\0\0\0\u0018ftyp${kind}\0\0\0\0${kind}`, 'latin1')
  await expect(upload(fileOf(bytes, 'IMG_1.HEIC', 'image/heic'))).rejects.toThrow(
    /HEIC.*«Más compatible».*JPG/,
  )
})

test('an animation is refused', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer()
  const frames = [await frame('#000'), await frame('#fff')]
  const animation = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
  await expect(upload(fileOf(animation, 'mueve.webp', 'image/webp'))).rejects.toThrow(/animadas/)
})

test('more than 15 MB is refused', async () => {
  const heavy = Buffer.concat([await phonePhoto(), Buffer.alloc(15 * 1024 * 1024)])
  await expect(upload(fileOf(heavy, 'pesada.jpg'))).rejects.toThrow(/15 MB/)
})

test('a photo needs words for who cannot see it, and a file', async () => {
  const file = fileOf(await phonePhoto(64, 64), 'sin-palabras.jpg')
  await expect(payload.create({ collection: 'media', data: { alt: '' }, file })).rejects.toThrow()
  await expect(payload.create({ collection: 'media', data: { alt: 'Algo' } })).rejects.toThrow(
    /Elige la foto/,
  )
})
