import fc from 'fast-check'
import { expect, it } from 'vitest'
import { uploadMeter } from './upload-meter.ts'

const asked = (line: string, body: string) =>
  `${line} HTTP/1.1\r\nHost: tienda\r\nContent-Length: ${body.length}\r\n\r\n${body}`

it('counts the bytes of photos and no others, wherever the network breaks them apart', () => {
  const photo = `una foto\r\n\r\nPATCH /grupo/subir/a/b${'x'.repeat(40)}`
  const said =
    'GET /grupo/productos HTTP/1.1\r\nHost: tienda\r\n\r\n' +
    asked('PATCH /grupo/subir/telar/0a', photo) +
    asked('POST /grupo/api/organizations/telar/photos', '{"upload":"0a"}') +
    asked('PATCH /grupo/subir/telar/0b', photo)
  fc.assert(
    fc.property(fc.array(fc.nat(said.length)), (breaks) => {
      const measure = uploadMeter()
      const at = [0, ...breaks.sort((a, b) => a - b), said.length]
      const parts = at.slice(1).flatMap((end, i) => measure(Buffer.from(said.slice(at[i], end))))
      const joined = (some: typeof parts) => Buffer.concat(some.map(({ bytes }) => bytes)).toString()
      expect(joined(parts)).toBe(said)
      expect(joined(parts.filter(({ isCounted }) => isCounted))).toBe(photo + photo)
    }),
  )
})
