type Box = { type: string; start: number; body: number; end: number }

/** The boxes of an ISO media file between two bytes; null: they do not add up, it was cut or never was one. */
export function boxesOf(bytes: Buffer, from = 0, until = bytes.length): Box[] | null {
  const boxes: Box[] = []
  let start = from
  while (start < until) {
    if (start + 8 > until) return null
    const short = bytes.readUInt32BE(start)
    const isLong = short === 1
    if (isLong && start + 16 > until) return null
    const length = isLong ? Number(bytes.readBigUInt64BE(start + 8)) : short === 0 ? until - start : short
    const body = start + (isLong ? 16 : 8)
    const end = start + length
    if (end < body || end > until) return null
    boxes.push({ type: bytes.toString('latin1', start + 4, start + 8), start, body, end })
    start = end
  }
  return boxes
}

export type Tracks = { hasPicture: boolean; hasSound: boolean }

/** What a film or a recording has in it; null: it is none, or it was cut. */
export function tracksOf(bytes: Buffer): Tracks | null {
  const top = boxesOf(bytes)
  const moov = top?.find(({ type }) => type === 'moov')
  if (!top || !moov || top[0]?.type !== 'ftyp' || !top.some(({ type }) => type === 'mdat')) return null
  const inMoov = boxesOf(bytes, moov.body, moov.end)
  if (!inMoov) return null
  const kinds = inMoov.flatMap((box) => (box.type === 'trak' ? handlerOf(bytes, box) : []))
  return { hasPicture: kinds.includes('vide'), hasSound: kinds.includes('soun') }
}

function handlerOf(bytes: Buffer, trak: Box): string[] {
  const mdia = boxesOf(bytes, trak.body, trak.end)?.find(({ type }) => type === 'mdia')
  const hdlr = mdia && boxesOf(bytes, mdia.body, mdia.end)?.find(({ type }) => type === 'hdlr')
  return hdlr && hdlr.body + 12 <= hdlr.end ? [bytes.toString('latin1', hdlr.body + 8, hdlr.body + 12)] : []
}

/** A phone writes down where and with what it filmed. The box becomes empty space of the same length. */
export function withoutPlace(bytes: Buffer): Buffer {
  const clean = Buffer.from(bytes)
  for (const box of boxesOf(clean) ?? []) {
    if (box.type === 'moov' || box.type === 'trak') empty(clean, box)
    else if (isPlace(box.type)) blank(clean, box)
  }
  return clean
}

function empty(clean: Buffer, parent: Box): void {
  for (const box of boxesOf(clean, parent.body, parent.end) ?? []) {
    if (box.type === 'trak') empty(clean, box)
    else if (isPlace(box.type)) blank(clean, box)
  }
}

const isPlace = (type: string): boolean => type === 'udta' || type === 'meta' || type === 'uuid'

function blank(clean: Buffer, { start, body, end }: Box): void {
  clean.write('free', start + 4, 'latin1')
  clean.fill(0, body, end)
}
