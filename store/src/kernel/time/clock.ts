import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** The one clock: what is compared with a time that the database keeps is the database's own time, whatever this machine says. */
export async function databaseNow(knex: Knex): Promise<Date> {
  const { rows } = await knex.raw<{ rows: { now: Date }[] }>('select now() as now')
  const now = rows[0]?.now
  if (!now) throw new Error('the database told no time')
  return now
}
