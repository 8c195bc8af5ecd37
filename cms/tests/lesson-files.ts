const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

const track = (handler: 'vide' | 'soun'): Buffer =>
  box('trak', box('mdia', box('hdlr', Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(13))))

export const PLACE = '+37.8000-073.4000/'

/** A film as a phone makes it: with the place in it. */
export const phoneFilm = (...handlers: ('vide' | 'soun')[]): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2avc1mp41')),
    box('moov', ...handlers.map(track), box('udta', box('\xa9xyz', Buffer.from(PLACE)))),
    box('mdat', Buffer.alloc(64, 7)),
  ])

export const recording = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xfb, 0x90, 0x64]),
    Buffer.alloc(413),
    Buffer.from([0xff, 0xfb, 0x90, 0x64]),
  ])

export const paper = (more = ''): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog ${more}>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  )

export const spoken = (): Buffer => Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nLávate las manos.\n')
