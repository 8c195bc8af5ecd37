import type { Knex } from '@medusajs/framework/mikro-orm/knex'

const SQL = `select m.name, coalesce(m.phone, m.email) as contact, o.name as "group"
  from membership s join member m on m.id = s.member_id join organization o on o.id = s.organization_id
  where s.id = ? and s.token_hash = ? and s.accepted_at is null and s.declined_at is null and s.open_until > now()
    and s.deleted_at is null and m.deleted_at is null`

type InvitationToSend = { name: string; contact: string | null; group: string }

/** Who is asked to be of which organization, while that link waits for its answer; null when it does not any more. */
export async function invitationToSend(
  knex: Knex,
  membershipId: string,
  tokenHash: string,
): Promise<InvitationToSend | null> {
  const { rows } = await knex.raw<{ rows: InvitationToSend[] }>(SQL, [membershipId, tokenHash])
  return rows[0] ?? null
}
