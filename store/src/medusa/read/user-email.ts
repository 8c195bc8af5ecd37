import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { everyUser } from './staff'

/** Of a user of the panel, also of one who is no more. */
export async function userEmail(knex: Knex, id: string): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { email: string }[] }>(
    `select email from ${everyUser} u where id = ?`,
    [id],
  )
  return rows[0]?.email ?? null
}
