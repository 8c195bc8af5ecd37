import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** All that is written here of a member. */
export async function heldOfMember(trx: Knex.Transaction, memberId: string) {
  const hers = { member_id: memberId }
  return {
    member: await trx('member')
      .where('id', memberId)
      .first<object>('name', 'phone', 'email', 'consents_to_be_named', 'birth_year', 'created_at'),
    memberships: await trx('membership')
      .where(hers)
      .select<object[]>('organization_id', 'role', 'invited_at', 'accepted_at', 'until'),
    mandates: await trx('mandate')
      .where(hers)
      .select<object[]>('organization_id', 'office', 'since', 'until', 'ended_at', 'act'),
    deskActs: await trx('act')
      .where(hers)
      .select<object[]>('organization_id', 'what', 'subject', 'after', 'at'),
    corrections: await trx('member_correction').where(hers).select<object[]>('before', 'after', 'created_at'),
    profileProposals: await trx('profile_proposal')
      .where('by', `member:${memberId}`)
      .select<object[]>('organization_id', 'says', 'written_by', 'state', 'created_at'),
    acts: await trx('mandate_act').where(hers).select<object[]>('organization_id', 'what', 'subject', 'at'),
  }
}
