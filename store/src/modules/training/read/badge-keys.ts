import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { unseal } from '../../access/write/keys'

type Row = { id: string; public_jwk: JsonWebKey; sealed: string }

/** Public keys of all badges ever, by id, the newest first. */
export async function publicKeys(knex: Knex): Promise<{ id: string; jwk: JsonWebKey }[]> {
  const rows = await knex('badge_key')
    .whereNull('deleted_at')
    .orderBy([{ column: 'created_at', order: 'desc' }, { column: 'id' }])
    .select<Row[]>('id', 'public_jwk')
  return rows.map(({ id, public_jwk: jwk }) => ({ id, jwk }))
}

export type SigningKey = { id: string; key: KeyObject }

/** The newest key, or null: there is none, or the secret that sealed it was changed. */
export async function signingKey(knex: Knex): Promise<SigningKey | null> {
  const row = await knex('badge_key')
    .whereNull('deleted_at')
    .orderBy([{ column: 'created_at', order: 'desc' }, { column: 'id' }])
    .first<Row | undefined>('id', 'sealed')
  if (!row) return null
  try {
    return { id: row.id, key: createPrivateKey(unseal(row.sealed)) }
  } catch {
    return null
  }
}
