import { inflateSync } from 'node:zlib'

const STREAM = /\/Length (\d+)[^>]*>>\s*stream\r?\n/g

/** Every stream of a PDF as Typst makes them, unpacked: as long as it says, for its last byte may be that of a line's end. */
function streamsOf(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(STREAM)].map((head) => {
    const start = head.index + head[0].length
    const packed = pdf.subarray(start, start + Number(head[1]))
    return (head[0].includes('/FlateDecode') ? inflateSync(packed) : packed).toString('latin1')
  })
}

const letters = (hex: string) => {
  const units = hex.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)))
}

/** A font's glyphs and what they mean. */
function mapOf(cmap: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      map.set(glyph.toLowerCase(), letters(text))
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1)
        map.set(
          glyph.toString(16).padStart(4, '0'),
          String.fromCharCode(parseInt(text, 16) + glyph - parseInt(from, 16)),
        )
  return map
}

/** A text of a PDF: in hexadecimal, or its bytes with some of them escaped. */
const TEXT = String.raw`<[\dA-Fa-f]+>|\((?:\\[\s\S]|[^\\()])*\)`
const DRAWN = new RegExp(String.raw`\[((?:${TEXT}|[^\[\]()<>])*)\]\s*TJ|(${TEXT})\s*Tj`, 'g')
const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Its bytes in hexadecimal. */
function hexOf(text: string): string {
  const inner = text.slice(1, -1)
  if (text.startsWith('<')) return inner.toLowerCase()
  const bytes = inner.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPED[code] ?? code),
  )
  return Buffer.from(bytes, 'latin1').toString('hex')
}

/**
 * What is written in a PDF, piece by piece as it is drawn, read with each of its fonts: what is written in one of them
 * reads right in one of the answers, and like nothing in the others.
 */
export function pdfWords(pdf: Buffer): string[] {
  const streams = streamsOf(pdf)
  const fonts = streams.filter((one) => one.includes('begincmap')).map(mapOf)
  const pieces = streams
    .flatMap((one) => [...one.matchAll(DRAWN)])
    .map(([, many, one]) =>
      [...(many ?? one ?? '').matchAll(new RegExp(TEXT, 'g'))].map(([text]) => hexOf(text)).join(''),
    )
  return fonts.map((font) =>
    pieces.map((hex) => (hex.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph) ?? '').join('')).join('\n'),
  )
}
