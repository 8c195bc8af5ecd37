import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { officerBehind } from '../../federation/read/desk/officer-behind'
import { isOfDesk, type Person } from '../rules/second-person'

type Row = { user_id: string; made_by: string; confirmed_by: string | null; made_at: Date }

/** Somebody who has or had a place in the panel; null: nobody that counts as a person. */
export async function personOf(knex: Knex, userId: string | null): Promise<Person | null> {
  if (!userId) return null
  const row = await knex('staff_account')
    .where('user_id', userId)
    .whereNull('deleted_at')
    .first<Row | undefined>('user_id', 'made_by', 'confirmed_by', 'made_at')
  if (!row) return null
  const madeBy = [row.made_by, row.confirmed_by].filter((one) => one !== null)
  return { userId: row.user_id, madeBy, madeAt: row.made_at }
}

/** @throws when the guard let somebody in who has no place */
export async function certainPerson(knex: Knex, userId: string): Promise<Person> {
  const person = await personOf(knex, userId)
  if (!person) throw new Error(`${userId} has no place in the panel`)
  return person
}

/** A founder who never had a colleague sees alone what is otherwise seen by two: there is nobody else. */
export async function isAlone(knex: Knex): Promise<boolean> {
  const [row] = await knex('staff_account').count<{ count: string }[]>('* as count')
  return Number(row?.count) === 1
}

export async function isInForce(knex: Knex, userId: string): Promise<boolean> {
  const rows = await knex('staff_account')
    .where('user_id', userId)
    .whereNull('ended_at')
    .whereNull('deleted_at')
    .select('user_id')
  return rows.length > 0
}

/**
 * Who that is, if the place or the office is still in force.
 * @param by a user of the panel, or `mandate:<id>` of an officer
 */
export async function personInForce(knex: Knex, by: string): Promise<Person | null> {
  if (isOfDesk(by)) return officerBehind(knex, by)
  return (await isInForce(knex, by)) ? certainPerson(knex, by) : null
}
