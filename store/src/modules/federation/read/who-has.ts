import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { members, organizations } from './rows'

const SQL = `select m.name, coalesce(string_agg(o.name, ', ' order by o.name), '') as place
from ${members} m left join membership s on s.member_id = m.id and s.deleted_at is null and s.declined_at is null
    and (s.until is null or s.until > now())
  left join ${organizations} o on o.id = s.organization_id
where (m.phone = :contact or m.email = :contact)
group by m.id, m.name`

/** Whose contact it is, and of which groups, for the officer who has to call. Nobody's: without a name. */
export async function whoHas(knex: Knex, contact: string): Promise<{ name: string; place: string }> {
  const { rows } = await knex.raw<{ rows: { name: string; place: string }[] }>(SQL, { contact })
  return rows[0] ?? { name: '', place: '' }
}
