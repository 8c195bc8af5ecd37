import { createHash, randomBytes } from 'node:crypto'

/** What only its holder knows: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/

export const isToken = (text: string) => TOKEN.test(text)

/** What a table keeps of a token: nobody who reads it can enter with it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
