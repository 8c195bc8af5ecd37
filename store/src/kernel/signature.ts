import { createHmac, timingSafeEqual } from 'node:crypto'

export const SIGNATURE_HEADER = 'x-mingaco-signature'

const SHAPE = /^t=(\d{10,16}),v1=([0-9a-f]{64})$/
const OLDEST_MS = 5 * 60_000

/**
 * What servers of ours put on what they tell each other: `t=<unix ms>,v1=<hex HMAC-SHA256(secret, t + "." + body)>`.
 * @param body as it is sent, to the letter
 */
export function signAsUs(body: string | Buffer, secret: string, nowMs = Date.now()): string {
  return `t=${nowMs},v1=${digest(body, secret, nowMs).toString('hex')}`
}

/** Whether one of ours wrote it, in the last five minutes. */
export function isSignedByUs(
  header: string | null | undefined,
  body: string | Buffer,
  secret: string,
  nowMs = Date.now(),
): boolean {
  const [, at = '', given = ''] = SHAPE.exec(header?.trim() ?? '') ?? []
  if (given === '' || Math.abs(nowMs - Number(at)) > OLDEST_MS) return false
  return timingSafeEqual(digest(body, secret, Number(at)), Buffer.from(given, 'hex'))
}

const digest = (body: string | Buffer, secret: string, atMs: number): Buffer =>
  createHmac('sha256', secret).update(`${atMs}.`).update(body).digest()
