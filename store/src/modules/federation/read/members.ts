import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** A member and where she is reached; without both, an invitation that names nobody. */
export type Member = { id: string; phone: string | null; email: string | null }

/** The member who has that phone or that e-mail, both as they are kept; null when nobody has it. */
export async function memberWith(
  knex: Knex,
  channel: 'phone' | 'email',
  value: string,
): Promise<Member | null> {
  const member = await knex('member')
    .where(channel, value)
    .whereNull('deleted_at')
    .first<Member | undefined>('id', 'phone', 'email')
  return member ?? null
}

/** Who may still answer an invitation. @param tokenHash what is kept of the link's token */
export async function invitedMember(knex: Knex, tokenHash: string): Promise<Member | null> {
  const member = await knex('membership as s')
    .join('member as m', 'm.id', 's.member_id')
    .where('s.token_hash', tokenHash)
    .where('s.open_until', '>', knex.fn.now())
    .whereNull('s.accepted_at')
    .whereNull('s.declined_at')
    .whereNull('s.deleted_at')
    .whereNull('m.deleted_at')
    .first<Member | undefined>('m.id', 'm.phone', 'm.email')
  return member ?? null
}

/** Null: nobody who exists. */
export async function memberName(knex: Knex, id: string): Promise<string | null> {
  const member = await knex('member')
    .where({ id })
    .whereNull('deleted_at')
    .first<{ name: string } | undefined>('name')
  return member?.name ?? null
}
