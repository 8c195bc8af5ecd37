import { createHmac, timingSafeEqual } from 'node:crypto'

const OLDEST_MS = 5 * 60_000

/** Header of what servers of ours tell each other: `t=<unix ms>,v1=<hex HMAC-SHA256(secret, t + "." + body)>`. */
export function signPurge(body: string, secret: string, nowMs: number): string {
  return `t=${nowMs},v1=${digest(body, secret, nowMs).toString('hex')}`
}

export function isSignedByUs(header: string | null, body: string, secret: string, nowMs: number): boolean {
  const [, at = '', given = ''] = /^t=(\d{10,16}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? []
  if (given === '' || Math.abs(nowMs - Number(at)) > OLDEST_MS) return false
  return timingSafeEqual(digest(body, secret, Number(at)), Buffer.from(given, 'hex'))
}

const digest = (body: string, secret: string, atMs: number): Buffer =>
  createHmac('sha256', secret).update(`${atMs}.${body}`).digest()
