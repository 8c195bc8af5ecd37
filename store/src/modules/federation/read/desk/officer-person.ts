import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { personOf } from '../../../access/read/person'
import type { Person } from '../../../access/rules/second-person'

const SQL = `select d.member_id, d.since, coalesce(
  (select 'member:' || g.member_id from mandate g where 'mandate:' || g.id = d.given_by),
  replace(coalesce(d.given_by, ''), 'user:', '')) as given_by
from mandate d where d.id = ?`

type Row = { member_id: string; since: Date; given_by: string }

/**
 * Who is behind a `by` column: an officer, who is one person in all her offices, or somebody of the panel. Null: nobody
 * that counts as a person.
 */
export async function personBehind(knex: Knex, by: string | null): Promise<Person | null> {
  const [, id] = /^mandate:(.+)$/.exec(by ?? '') ?? []
  if (!id) return personOf(knex, by)
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, [id])
  const [row] = rows
  return row ? { userId: `member:${row.member_id}`, madeBy: [row.given_by], madeAt: row.since } : null
}
