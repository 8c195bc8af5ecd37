import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Photo } from '../../../contracts'
import { STAFF_PHOTO_FORMATS } from '../../../contracts/product/photo-limits'
import { encodePhoto } from './encode-photo'
import { animated, bomb, flood, heic, marked, noisy, withPosition } from '../../../../samples/photos'

let folder: string
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'photos-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const encode = (bytes: Buffer) => encodePhoto(bytes, { alt: 'una manta' }, folder)
const filesOf = ({ key }: Photo) => readdirSync(folder).filter((name) => name.startsWith(key))
const at = (name: string) => readFileSync(path.join(folder, name))
const refusal = (bytes: Buffer) =>
  encode(bytes).then(
    () => 'taken',
    (error: { code?: string; message: string }) => `${error.code}: ${error.message}`,
  )
const corner = async (file: Buffer, x: 'left' | 'right', y: 'top' | 'bottom') => {
  const { width, height } = await sharp(file).metadata()
  const [left, top] = [x === 'left' ? 8 : width - 24, y === 'top' ? 8 : height - 24]
  const { data } = await sharp(file)
    .removeAlpha()
    .extract({ left, top, width: 16, height: 16 })
    .resize(1, 1)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}
const isRed = ([r = 0, g = 255, b = 255]: number[]) => r > 180 && g < 90 && b < 90
const near = (seen: number[], wanted: number[], by = 30) =>
  seen.every((value, index) => Math.abs(value - (wanted[index] ?? NaN)) <= by)

describe('a photo as phones make them', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('with orientation %i ends upright', async (orientation) => {
    const photo = await encode(await marked(orientation))
    expect([photo.width, photo.height]).toEqual([1000, 750])
    for (const name of filesOf(photo)) {
      const file = at(name)
      expect(isRed(await corner(file, 'left', 'top')), name).toBe(true)
      expect(isRed(await corner(file, 'right', 'bottom')), name).toBe(false)
      expect((await sharp(file).metadata()).orientation ?? 1).toBe(1)
    }
  })

  it('is served as AVIF and WebP in each width and as JPEG, under a random name', async () => {
    const photo = await encode(await marked(1))
    expect(photo).toMatchObject({ widths: [360, 720], width: 1000, height: 750, alt: 'una manta' })
    expect(photo.key).toMatch(/^[0-9a-f]{32}$/)
    const names = ['360.avif', '360.webp', '720.avif', '720.jpg', '720.webp'].map(
      (end) => `${photo.key}-${end}`,
    )
    expect(filesOf(photo)).toEqual(names)
    const kinds = await Promise.all(names.map(async (name) => (await sharp(at(name)).metadata()).mediaType))
    expect(kinds).toEqual(['image/avif', 'image/webp', 'image/avif', 'image/jpeg', 'image/webp'])
  })

  it('carries a blurred picture of itself in at most 200 bytes', async () => {
    const { blur = '' } = await encode(await noisy(1600, 1200))
    expect(blur).toMatch(/^data:image\/webp;base64,/)
    expect(blur.length).toBeLessThanOrEqual(200)
    const tiny = await sharp(Buffer.from(blur.split(',')[1] ?? '', 'base64')).metadata()
    expect(tiny.width).toBe(8)
  })

  it('keeps nothing of where it was taken and with what', async () => {
    const bytes = await withPosition()
    for (const word of ['XMP de prueba', 'Telefono']) expect(bytes.includes(word), word).toBe(true)
    const photo = await encode(bytes)
    for (const name of filesOf(photo)) {
      const file = at(name)
      const { exif, xmp, iptc, icc } = await sharp(file).metadata()
      expect({ exif, xmp, iptc, icc }, name).toEqual({})
      for (const word of ['Exif\0\0', 'XMP de prueba', 'Telefono', 'GPS'])
        expect(file.includes(word), name).toBe(false)
    }
  })

  it.each([
    ['12 megapixels', 4000, 3000, (s: Sharp) => s.jpeg({ quality: 88 })],
    ['48 megapixels', 8000, 6000, (s: Sharp) => s.jpeg({ quality: 80 })],
    ['progressive', 2000, 1500, (s: Sharp) => s.jpeg({ progressive: true })],
    ['CMYK', 1200, 900, (s: Sharp) => s.toColourspace('cmyk').jpeg()],
    ['grey', 1200, 900, (s: Sharp) => s.greyscale().jpeg()],
    ['grey PNG', 1200, 900, (s: Sharp) => s.greyscale().png()],
    ['wide gamut', 1200, 900, (s: Sharp) => s.withIccProfile('p3').jpeg()],
    ['PNG of 16 bits', 1200, 900, (s: Sharp) => s.toColourspace('rgb16').png()],
    ['PNG of few colours', 1200, 900, (s: Sharp) => s.png({ palette: true })],
    ['WebP without loss', 1200, 900, (s: Sharp) => s.webp({ lossless: true })],
  ])('%s keeps its colours', async (_name, width, height, as) => {
    const square = { r: 40, g: 120, b: 200 }
    const plain = sharp({ create: { width, height, channels: 3, background: square } })
    const photo = await encode(await as(plain).toBuffer())
    expect([photo.width, photo.height]).toEqual([width, height])
    const isGrey = _name.startsWith('grey')
    for (const name of filesOf(photo)) {
      const seen = await corner(at(name), 'left', 'top')
      expect(near(seen, isGrey ? [110, 110, 110] : [40, 120, 200]), `${name}: ${seen}`).toBe(true)
      const { space, icc } = await sharp(at(name)).metadata()
      expect({ space, icc }).toEqual({ space: 'srgb', icc: undefined })
    }
  })

  it('that moves is its first picture', async () => {
    const photo = await encode(await animated())
    expect([photo.width, photo.height]).toEqual([400, 300])
    for (const name of filesOf(photo)) {
      expect((await sharp(at(name)).metadata()).pages ?? 1).toBe(1)
      expect(isRed(await corner(at(name), 'right', 'bottom'))).toBe(true)
    }
  })

  it('that is see-through lies on white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const bytes = await sharp({ create: { width: 800, height: 600, channels: 4, background: clear } })
      .png()
      .toBuffer()
    const photo = await encode(bytes)
    for (const name of filesOf(photo)) {
      expect(near(await corner(at(name), 'left', 'top'), [255, 255, 255], 3)).toBe(true)
      expect((await sharp(at(name)).metadata()).hasAlpha).toBe(false)
    }
  })

  it('with something else behind its end is served without it', async () => {
    const html = Buffer.from('<html><script>alert("soy otra cosa")</script></html>PK\x03\x04escondido')
    const photo = await encode(Buffer.concat([await noisy(900, 600), html]))
    for (const name of filesOf(photo))
      for (const word of ['<script>', 'PK\x03\x04', 'escondido'])
        expect(at(name).includes(word), name).toBe(false)
  })
})

describe('what is no photo is refused in words, and nothing of it stays', () => {
  const none = 'invalid_data: Eso no es una foto que podamos leer. Usa JPEG, PNG o WebP.'
  const broken = 'invalid_data: La foto está dañada o incompleta. Prueba con otra.'
  const large = 'invalid_data: La foto es demasiado grande. Sácala con menos resolución.'
  it.each([
    ['nothing', () => Buffer.alloc(0), 'invalid_data: La foto llegó vacía. Vuelve a mandarla.'],
    ['an HTML named .jpg', () => Buffer.from('<!doctype html><script>1</script>'), none],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), none],
    ['an SVG with XML before', () => Buffer.from('<?xml version="1.0"?><svg/>'), none],
    [
      'a GIF',
      () =>
        sharp({ create: plain(9, 9) })
          .gif()
          .toBuffer(),
      none,
    ],
    [
      'a TIFF',
      () =>
        sharp({ create: plain(9, 9) })
          .tiff()
          .toBuffer(),
      none,
    ],
    [
      'an AVIF',
      () =>
        sharp({ create: plain(9, 9) })
          .avif()
          .toBuffer(),
      none,
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj'), none],
    ['a ZIP', () => Buffer.from('PK\x03\x04aaaaaaaa'), none],
    ['a flood of pixels', () => flood(30_000), large],
    [
      'one that is all line',
      () =>
        sharp({ create: plain(4000, 20) })
          .png()
          .toBuffer(),
      /alargada/,
    ],
    ['the first bytes of a JPEG', () => Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), broken],
    ['the first bytes of a PNG', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), broken],
    ['the first bytes of a WebP', () => Buffer.from('RIFF\xff\xff\0\0WEBPVP8 ', 'latin1'), broken],
  ])('%s', async (_name, bytes, words) => {
    const before = readdirSync(folder).length
    expect(await refusal(await bytes())).toMatch(words)
    expect(readdirSync(folder)).toHaveLength(before)
  })

  it('a HEIC is told apart, with what to do', async () => {
    expect(await refusal(heic())).toMatch(/^invalid_data: Esa foto está en formato HEIC.+Más compatible/)
  })

  it.each(['jpeg', 'png', 'webp'] as const)('a %s cut anywhere', async (format) => {
    const whole = await sharp(await noisy(1200, 900))
      .toFormat(format)
      .toBuffer()
    for (const part of [0.001, 0.1, 0.5, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.max(12, Math.floor(whole.length * part)))
      expect(await refusal(cut), `${part} of it`).toBe(broken)
    }
    expect(await refusal(whole)).toBe('taken')
  })

  it('a bomb: 900 million pixels that weigh less than a photo', async () => {
    const bytes = bomb(30_000)
    expect(bytes.length).toBeLessThan(1024 * 1024)
    expect((await sharp(bytes, { limitInputPixels: false }).metadata()).width).toBe(30_000)
    expect(await refusal(bytes)).toBe(large)
  })

  it('the staff may send an AVIF', async () => {
    const bytes = await sharp({ create: plain(400, 300) })
      .avif()
      .toBuffer()
    const photo = await encodePhoto(bytes, { alt: 'a', formats: STAFF_PHOTO_FORMATS }, folder)
    expect(filesOf(photo)).toHaveLength(3)
  })

  it('a HEIC from the staff is called by its name too, with what to do', async () => {
    const asked = encodePhoto(heic(), { alt: 'a', formats: STAFF_PHOTO_FORMATS }, folder)
    await expect(asked).rejects.toThrow(/HEIC, como las guardan los iPhone.*guárdala como JPEG/)
  })
})

const plain = (width: number, height: number) => ({ width, height, channels: 3 as const, background: '#a33' })
