import { createHmac, timingSafeEqual } from 'node:crypto'
import { partOf, textOf } from '../kept'
import type { Notice } from '../gateway'

const HEADER = 'x-khipu-signature'
const SIGNATURE = /^t=(\d{1,16}),s=([A-Za-z0-9+/]{43}=)$/

/** `t=<ms>,s=base64(HMAC-SHA256(secret, t + "." + body))` over the bytes as they came. */
export function isSigned(header: string, body: Buffer, secret: string): boolean {
  const [, at, given] = SIGNATURE.exec(header) ?? []
  if (!at || !given || secret === '') return false
  const expected = createHmac('sha256', secret).update(`${at}.`).update(body).digest()
  const told = Buffer.from(given, 'base64')
  return told.length === expected.length && timingSafeEqual(told, expected)
}

/** The payment that a genuine notice is about. How old it is does not matter: it only makes us ask. */
export function readKhipuNotice({ headers, body }: Notice, secret: string): string | null {
  if (!isSigned(headers[HEADER] ?? '', body, secret)) return null
  try {
    return textOf(partOf(JSON.parse(body.toString('utf8'))).payment_id)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}
