import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Handle of the association of that desk; at the federation's, of the one below it that is named. Null: there is none. */
export async function findAssociation(
  knex: Knex,
  organizationId: string,
  named: string,
): Promise<string | null> {
  const found = await knex('organization')
    .where({ kind: 'association', deleted_at: null })
    .whereNot('status', 'left')
    .whereRaw('(id = ? or (parent_id = ? and handle = ?))', [organizationId, organizationId, named])
    .first<{ handle: string } | undefined>('handle')
  return found?.handle ?? null
}
