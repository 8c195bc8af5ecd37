import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { belongsNow } from './in-force'

const SQL = `select distinct l.member_id as id from membership m
join membership l on l.organization_id = m.organization_id and l.role = 'leader' and l.member_id <> m.member_id
  and ${belongsNow('l')}
where m.member_id = ? and ${belongsNow('m')} order by 1`

/** Who leads the groups that a member belongs to, but herself. */
export async function leadersOf(knex: Knex, memberId: string): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(SQL, [memberId])
  return rows.map(({ id }) => id)
}
