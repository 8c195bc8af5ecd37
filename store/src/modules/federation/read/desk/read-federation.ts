import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskFederation } from '../../../../contracts'
import { notFounded } from '../../../../kernel/problem'
import { federation } from '../rows'

/** What the federation says of itself. @throws Problem 404 not_founded */
export async function readFederation(knex: Knex): Promise<DeskFederation> {
  const { rows } = await knex.raw<{ rows: DeskFederation[] }>(
    `select name, commune_code as "communeCode" from ${federation} f`,
  )
  if (!rows[0]) throw notFounded()
  return rows[0]
}
