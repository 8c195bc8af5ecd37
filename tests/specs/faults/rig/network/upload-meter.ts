import type { Part } from './mobile-network.ts'

const HEAD_END = '\r\n\r\n'
const UPLOAD = /^\w+ \/grupo\/subir\//
const LENGTH = /\r\ncontent-length: *(\d+)/i

/** Tells the bytes of photos from all else that a browser says over one connection, one request after the other. */
export function uploadMeter(): (bytes: Buffer) => Part[] {
  let head = ''
  let body = { left: 0, isCounted: false }
  return (bytes) => {
    const parts: Part[] = []
    for (let at = 0; at < bytes.length;) {
      const from = at
      if (body.left > 0) {
        at = Math.min(bytes.length, at + body.left)
        body.left -= at - from
        parts.push({ bytes: bytes.subarray(from, at), isCounted: body.isCounted })
        continue
      }
      const known = head.length
      head += bytes.subarray(at).toString('latin1')
      const end = head.indexOf(HEAD_END)
      at = end < 0 ? bytes.length : at + end + HEAD_END.length - known
      parts.push({ bytes: bytes.subarray(from, at), isCounted: false })
      if (end < 0) continue
      const whole = head.slice(0, end)
      body = { left: Number(LENGTH.exec(whole)?.[1] ?? 0), isCounted: UPLOAD.test(whole) }
      head = ''
    }
    return parts
  }
}
