import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { holdersOf } from '../../federation/read/desk/holders-of'
import { members } from '../../federation/read/rows'

/** Who can give a session there: those whose office there is about training. */
export async function trainersOf(
  knex: Knex,
  organizationId: string,
): Promise<{ id: string; name: string }[]> {
  const ids = await holdersOf(knex, organizationId, 'train')
  const { rows } = await knex.raw<{ rows: { id: string; name: string }[] }>(
    `select id, name from ${members} m where id = any(cast(? as text[])) order by name, id`,
    [ids],
  )
  return rows
}
