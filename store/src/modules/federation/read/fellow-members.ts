import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { membershipsNow, organizations } from './rows'

/** Ids of who is in a group with her, and her own: of these she decides nothing. */
export async function fellowMembers(knex: Knex, memberId: string): Promise<Set<string>> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select distinct f.member_id as id from ${membershipsNow} m
      join ${organizations} o on o.id = m.organization_id and o.kind = 'group'
      join ${membershipsNow} f on f.organization_id = o.id where m.member_id = ?`,
    [memberId],
  )
  return new Set([memberId, ...rows.map(({ id }) => id)])
}
