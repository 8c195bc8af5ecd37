/**
 * The same picture, byte for byte, without what a phone wrote beside it: place, time, device, owner. Only which side is
 * up stays, and the colours. Null for what is no JPEG, PNG or WebP that we can take apart.
 */
export function withoutMetadata(bytes: Buffer): Buffer | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return bareJpeg(bytes)
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return barePng(bytes)
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return bareWebp(bytes)
  return null
}

const SOS = 0xda
const EOI = 0xd9
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COMMENT = 0xfe
const EXIF = 'Exif\0\0'

const isColours = (marker: number, body: Buffer) =>
  marker === APP0 || marker === APP14 || (marker === APP2 && body.toString('latin1', 0, 11) === 'ICC_PROFILE')

/** Segments up to the picture itself; what follows its end (a film, a depth map) is cut off. */
function bareJpeg(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return null
    const body = bytes.subarray(at + 4, end)
    const isApp = (marker >= APP0 && marker <= APP15) || marker === COMMENT
    const side = marker === APP1 ? orientationOf(body) : null
    if (side !== null && side !== 1) kept.push(sideUp(side))
    if (!isApp || isColours(marker, body)) kept.push(bytes.subarray(at, end))
    if (marker === SOS) return Buffer.concat([...kept, scansFrom(bytes, end)])
    at = end
  }
  return null
}

/** From the first scan to the end of the picture; between scans of a progressive one no metadata is written. */
function scansFrom(bytes: Buffer, from: number): Buffer {
  for (let at = from; at + 1 < bytes.length; at += 1)
    if (bytes[at] === 0xff && bytes[at + 1] === EOI) return bytes.subarray(from, at + 2)
  return bytes.subarray(from)
}

/** Which side is up, as Exif says it (1 to 8); null when this is not Exif or says nothing. */
function orientationOf(body: Buffer): number | null {
  if (body.toString('latin1', 0, 6) !== EXIF || body.length < 20) return null
  const tiff = body.subarray(6)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const first = long(4)
  if (first + 2 > tiff.length) return null
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12
    if (at + 12 > tiff.length) return null
    if (short(at) !== 0x0112) continue
    const side = short(at + 8)
    return side >= 1 && side <= 8 ? side : null
  }
  return null
}

/** An Exif of our own with that one thing in it. */
function sideUp(side: number): Buffer {
  const tiff = Buffer.from('4d4d002a0000000800010112000300000001000000000000' + '0000', 'hex')
  tiff.writeUInt16BE(side, 18)
  const body = Buffer.concat([Buffer.from(EXIF, 'latin1'), tiff])
  const head = Buffer.from([0xff, APP1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

const PNG_KEPT = /^(IHDR|PLTE|IDAT|IEND|tRNS|iCCP|sRGB|gAMA|cHRM|sBIT|pHYs|cICP)$/

function barePng(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (PNG_KEPT.test(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return null
}

const WEBP_DROPPED = /^(EXIF|XMP )$/
const WEBP_FLAGS_CLEARED = 0b1111_0011

function bareWebp(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > bytes.length) return null
    const name = bytes.toString('latin1', at, at + 4)
    const chunk = Buffer.from(bytes.subarray(at, end))
    if (name === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & WEBP_FLAGS_CLEARED, 8)
    if (!WEBP_DROPPED.test(name)) kept.push(chunk)
    at = end
  }
  const head = Buffer.from(bytes.subarray(0, 12))
  const body = Buffer.concat(kept)
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}
