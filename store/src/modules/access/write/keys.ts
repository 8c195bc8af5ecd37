import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '../../../env'

/** One key for each purpose, all from the store's own secret: none of them is kept anywhere. */
const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', env.cookieSecret, 'mingaco', purpose, 32))

const DIGEST_KEY = keyFor('access-digest')
const SEAL_KEY = keyFor('access-seal')
const IV_BYTES = 12
const TAG_BYTES = 16

/** Tells two secrets of few possibilities apart without keeping them. `purpose` keeps equal words of two uses apart. */
export function digest(purpose: string, ...words: string[]): string {
  return createHmac('sha256', DIGEST_KEY)
    .update([purpose, ...words].join('\n'))
    .digest('hex')
}

/** Words that only this store can read again. */
export function seal(words: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', SEAL_KEY, iv)
  const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** @throws when it was changed, or sealed with another secret */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', SEAL_KEY, bytes.subarray(0, IV_BYTES))
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  const body = bytes.subarray(IV_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}
