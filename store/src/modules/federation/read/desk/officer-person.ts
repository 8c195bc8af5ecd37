import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { personOf } from '../../../access/read/person'
import type { Person } from '../../../access/rules/second-person'
import { OFFICER, type OfficerSeen } from './officer-behind'

const SQL = `select ${OFFICER} from mandate d where d.id = ?`

/**
 * Who is behind a `by` column, also when the office is over by now: an officer, who is one person in all her offices, or
 * somebody of the panel. Null: nobody that counts as a person.
 */
export async function personBehind(knex: Knex, by: string | null): Promise<Person | null> {
  const [, id] = /^mandate:(.+)$/.exec(by ?? '') ?? []
  if (!id) return personOf(knex, by)
  const { rows } = await knex.raw<{ rows: OfficerSeen[] }>(SQL, [id])
  return rows[0] ?? null
}
