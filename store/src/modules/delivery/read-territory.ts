import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TerritoryMap } from '../../contracts'

/** The map of the territory, or null where nobody drew one. */
export async function readTerritoryMap(knex: Knex): Promise<TerritoryMap | null> {
  const row = await knex('territory')
    .whereNull('deleted_at')
    .orderBy('created_at', 'desc')
    .first<{ map: TerritoryMap } | undefined>('map')
  return row?.map ?? null
}

/** Whether any rate is in force. */
export async function hasRates(knex: Knex): Promise<boolean> {
  const row = await knex('rate').whereNull('deleted_at').first<{ id: string } | undefined>('id')
  return row !== undefined
}
