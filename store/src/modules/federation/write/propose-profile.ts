import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ProfileRequest } from '../../../contracts/group/profile'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { emit } from '../../../outbox/emit'
import { photosOf } from '../../photo/read/organization-photos'
import type { Acting } from '../read/acting'
import { holdMandate } from '../read/hold-mandate'
import { findSentProfile, type KeptWords } from '../read/profile-proposals'
import { signature } from '../rules/profile-proposal'

export type Proposing = Pick<Acting, 'organizationId' | 'by' | 'role' | 'memberName'> & {
  key: string
  request: ProfileRequest
}

/**
 * Writes a group's proposal with its event, once for one key. Answers whether it is new.
 * @throws Problem 400 invalid_data (a photo of somebody else) · 404 not_found (the mandate is over) · 422 key_reused
 */
export async function proposeProfile(trx: Knex.Transaction, given: Proposing): Promise<boolean> {
  const { organizationId, key, by, role, memberName, request } = given
  await holdMandate(trx, by)
  const bodyHash = bodyHashOf(request)
  if (await findSentProfile(trx, organizationId, key, bodyHash)) return false
  const { isSigned, ...says } = request
  await photosOf(trx, organizationId, says.photo ? [says.photo.key] : [])
  const id = newId('profile')
  const written = await trx('profile_proposal')
    .insert({
      id,
      organization_id: organizationId,
      key,
      body_hash: bodyHash,
      says: JSON.stringify(says satisfies KeptWords),
      written_by: signature(isSigned, { name: memberName, role }),
      by,
      state: 'sent',
      state_at: trx.fn.now(),
    })
    .onConflict(trx.raw('(organization_id, key) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  // Somebody came with the same key at the same moment, and was waited for.
  if (written.length === 0) return (await findSentProfile(trx, organizationId, key, bodyHash)) === null
  await emit(trx, 'profile.proposed', { proposal_id: id })
  return true
}
