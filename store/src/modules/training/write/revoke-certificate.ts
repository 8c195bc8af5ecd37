import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../kernel/problem'
import { emit } from '../../../outbox/emit'
import { findDeskCertificate, type Seen } from '../read/desk-certificates'

export type Revocation = { id: string; seen: Seen; by: string; reason: string }

/** It certifies and opens nothing any more, from now on. Taken back twice, as the first time: null. */
export async function revokeCertificate(
  trx: Knex.Transaction,
  { id, seen, by, reason }: Revocation,
): Promise<{ holder: string; course: string } | null> {
  // Of two who press at once the second one waits here, and finds it taken back.
  await trx('certificate').where({ id }).forUpdate().select('id')
  const found = await findDeskCertificate(trx, seen, id)
  if (!found) throw notFound('No encontramos ese certificado en esta mesa.')
  if (found.revoked) return null
  await trx('certificate')
    .where({ id })
    .update({ revoked_at: trx.fn.now(), revoked_by: by, revoked_reason: reason, updated_at: trx.fn.now() })
  await emit(trx, 'certificate.revoked', { certificate_id: id })
  return { holder: found.holder, course: found.course }
}
