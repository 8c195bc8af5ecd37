import { createHmac, timingSafeEqual } from 'node:crypto'

const maxAgeMs = 5 * 60_000

/** Checks `t=<unix ms>,v1=<hex HMAC-SHA256(secret, t + "." + body)>`. */
export function isSignedByUs(header: string | null, body: string, secret: string, now = Date.now()): boolean {
  const match = /^t=(\d{10,16}),v1=([0-9a-f]{64})$/.exec(header?.trim() ?? '')
  if (!match?.[1] || !match[2]) return false
  if (Math.abs(now - Number(match[1])) > maxAgeMs) return false
  const expected = createHmac('sha256', secret).update(`${match[1]}.${body}`).digest()
  return timingSafeEqual(expected, Buffer.from(match[2], 'hex'))
}

/** The same header, for what the shop asks of the others. */
export function signAsUs(body: string, secret: string, now = Date.now()): string {
  return `t=${now},v1=${createHmac('sha256', secret).update(`${now}.${body}`).digest('hex')}`
}

/** The tags of a purge, or null when the body is not one. */
export function readTags(body: string): string[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return null
  }
  const tags = typeof parsed === 'object' && parsed !== null && 'tags' in parsed ? parsed.tags : null
  if (!Array.isArray(tags) || tags.length > 1000) return null
  return tags.every((tag): tag is string => typeof tag === 'string' && tag.length <= 200) ? tags : null
}
