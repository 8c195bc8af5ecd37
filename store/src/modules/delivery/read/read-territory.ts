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

/** `isInForce`: on the day that was asked about. */
export type TariffHead = { id: string; carrier: string; validFrom: Date; isInForce: boolean }

/**
 * That which is in force on a day and those that begin later, the nearest first. None before anybody wrote one.
 * @param day `YYYY-MM-DD` in Chile; one that is over, and null, is today
 */
export async function readTariffs(knex: Knex, day: string | null): Promise<TariffHead[]> {
  const { rows } = await knex.raw<{ rows: TariffHead[] }>(
    `with at as (select greatest(now(), cast(cast(:day as date) as timestamp) at time zone 'America/Santiago') as moment)
    select id, carrier, valid_from as "validFrom", valid_from <= at.moment as "isInForce" from tariff, at
    where deleted_at is null and valid_from >= coalesce((select max(valid_from) from tariff, at
      where deleted_at is null and valid_from <= at.moment), '-infinity')
    order by valid_from, id desc`,
    { day },
  )
  return rows
}

/** What a tariff says, in the one form that it is compared in. */
export async function readTariff(knex: Knex, { id, carrier }: TariffHead): Promise<Territory> {
  const lines = await knex('rate')
    .where('tariff_id', id)
    .whereNull('deleted_at')
    .orderBy(['zone', 'mode', 'max_weight_grams'])
    .select<RateLine[]>('zone', 'mode', 'max_weight_grams', 'price_clp', 'days_min', 'days_max')
  const reach = await knex('commune_reach')
    .where('tariff_id', id)
    .orderBy('code')
    .select<CommuneReach[]>('code', 'zone', 'is_branch_only')
  return territoryOf(reach, carrier, ratesOf(lines))
}

/** What is in force on that day, or null while there are no rates. */
export async function readTerritory(knex: Knex, day: string | null = null): Promise<Territory | null> {
  const [head] = await readTariffs(knex, day)
  return head?.isInForce ? readTariff(knex, head) : null
}
