import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { seal } from '../../access/write/keys'
import { signingKey } from '../read/badge-keys'

const BITS = 2048

/** Makes the key that badges are signed with, once: of two who need it at once the second finds the first one's. */
export async function keepBadgeKey(trx: Knex.Transaction): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('badge-key', 0))`)
  if (await signingKey(trx)) return
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: BITS })
  await trx('badge_key').insert({
    id: newId('bkey'),
    public_jwk: JSON.stringify({ ...publicKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }),
    sealed: seal(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
  })
}
