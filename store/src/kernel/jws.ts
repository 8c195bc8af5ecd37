import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { CompactSign, compactVerify, errors } from 'jose'

const ALG = 'RS256'

/** A compact JWS by RS256 (RFC 7515). `kid`: the address of the key that verifies it. */
export const signJws = (payload: object, { kid, key }: { kid: string; key: KeyObject }): Promise<string> =>
  new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg: ALG, typ: 'JWT', kid })
    .sign(key)

/**
 * What one of those keys signed, or null: changed in whatever byte, signed by another, or no JWS. The key is found by its
 * `kid` among ours, never taken from the token; only RS256 is read.
 */
export async function readJws(token: string, keys: ReadonlyMap<string, JsonWebKey>): Promise<object | null> {
  const signature = token.slice(token.lastIndexOf('.') + 1)
  // Base64 has letters that say nothing: another text for the same bytes is not what was signed.
  if (Buffer.from(signature, 'base64url').toString('base64url') !== signature) return null
  try {
    const ours = ({ kid }: { kid?: string }) => {
      const jwk = keys.get(kid ?? '')
      if (!jwk) throw new errors.JWKSNoMatchingKey()
      return createPublicKey({ key: jwk, format: 'jwk' })
    }
    const { payload } = await compactVerify(token, ours, { algorithms: [ALG] })
    const value: unknown = JSON.parse(Buffer.from(payload).toString('utf8'))
    return typeof value === 'object' ? value : null
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}
