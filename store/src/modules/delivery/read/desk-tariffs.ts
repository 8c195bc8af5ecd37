import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskTariff, Territory } from '../../../contracts'
import { COMMUNES } from '../data/communes'
import { placesOf } from '../rules/territory-words'
import { readTariff, readTariffs, type TariffHead } from './read-territory'

const byZone = new Intl.Collator('es')

function shown({ id, validFrom, isInForce }: TariffHead, territory: Territory): DeskTariff {
  const places = placesOf(territory, COMMUNES)
  const zones = Object.entries(territory.rates).map(([zone, { days, bands }]) => ({
    zone,
    ...places.of(zone),
    ...days,
    bands,
  }))
  return {
    id,
    carrier: territory.carrier,
    validFrom: validFrom.toISOString(),
    isInForce,
    // From the nearest to the dearest.
    zones: zones.sort(
      (a, b) => (a.bands[0]?.[1] ?? 0) - (b.bands[0]?.[1] ?? 0) || byZone.compare(a.zone, b.zone),
    ),
    nowhere: places.nowhere,
    branchOnly: places.branchOnly,
  }
}

/** What delivery costs now and what it will. */
export async function readDeskTariffs(knex: Knex): Promise<DeskTariff[]> {
  const heads = await readTariffs(knex, null)
  return Promise.all(heads.map(async (head) => shown(head, await readTariff(knex, head))))
}

/** One that is in force or begins later, or null. */
export async function findTariff(knex: Knex, id: string): Promise<Territory | null> {
  const head = (await readTariffs(knex, null)).find((one) => one.id === id)
  return head ? readTariff(knex, head) : null
}
