import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Territory, TerritoryMap } from '../../../contracts'
import { type CommuneReach, type RateLine, ratesOf, territoryOf } from '../rules/territory'

/** The map of the territory, or null where nobody drew one. */
export async function readTerritoryMap(knex: Knex): Promise<TerritoryMap | null> {
  const row = await knex('territory')
    .whereNull('deleted_at')
    .orderBy('created_at', 'desc')
    .first<{ map: TerritoryMap } | undefined>('map')
  return row?.map ?? null
}

/** What is in force, with its map; null while there are no rates. */
export async function readTerritory(knex: Knex): Promise<Territory | null> {
  const lines = await knex('rate')
    .whereNull('deleted_at')
    .orderBy(['zone', 'mode', 'max_weight_grams'])
    .select<(RateLine & { carrier: string })[]>('*')
  const [first] = lines
  if (!first) return null
  const reach = await knex('commune')
    .whereNull('deleted_at')
    .orderBy('code')
    .select<CommuneReach[]>('code', 'zone', 'is_branch_only')
  const map = await readTerritoryMap(knex)
  return { ...territoryOf(reach, first.carrier, ratesOf(lines)), ...(map && { map }) }
}
