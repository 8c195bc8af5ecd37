import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { everyOrganization, federation } from './rows'

export async function organizationName(knex: Knex, id: string): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `select name from ${everyOrganization} o where id = ?`,
    [id],
  )
  return rows[0]?.name ?? null
}

/** As the federation is called now, or null: there is none. */
export async function federationName(knex: Knex): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(`select name from ${federation} f`)
  return rows[0]?.name ?? null
}
