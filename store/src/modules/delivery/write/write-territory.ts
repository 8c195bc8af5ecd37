import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Territory } from '../../../contracts'
import { readTerritory, readTerritoryMap } from '../read/read-territory'
import { newId } from '../../../kernel/new-id'
import { reachOf, sameForm } from '../rules/territory'

const MODES = ['home', 'branch'] as const

/** What is in force, or null. Nobody writes another until the transaction ends. */
export async function territoryNow(trx: Knex.Transaction): Promise<Territory | null> {
  await trx.raw('lock table rate in share row exclusive mode')
  return readTerritory(trx)
}

/** In the form that it is kept in, with the map of now where none is drawn. */
export async function wholeTerritory(trx: Knex, territory: Territory): Promise<Territory> {
  const map = territory.map ?? (await readTerritoryMap(trx))
  return sameForm(await communeCodes(trx), { ...territory, ...(map && { map }) })
}

const communeCodes = async (trx: Knex) =>
  (await trx('commune').select<{ code: string }[]>('code')).map(({ code }) => code)

/** Zones and rates take the place of those in force, which stay as deleted rows. Somebody else has seen them. */
export async function writeTerritory(trx: Knex.Transaction, territory: Territory): Promise<void> {
  const reach = JSON.stringify(reachOf(await communeCodes(trx), territory))
  await trx.raw(
    `update commune c set zone = r.zone, is_branch_only = r.is_branch_only, updated_at = now()
      from jsonb_to_recordset(cast(:reach as jsonb)) as r(code text, zone text, is_branch_only boolean)
      where c.code = r.code`,
    { reach },
  )
  await trx('rate').whereNull('deleted_at').update({ deleted_at: trx.fn.now(), updated_at: trx.fn.now() })
  const rates = rateRows(territory).map((row) => ({ ...row, valid_from: trx.fn.now() }))
  if (rates.length > 0) await trx('rate').insert(rates)
  if (!territory.map) return
  await trx('territory').whereNull('deleted_at').update({ deleted_at: trx.fn.now() })
  await trx('territory').insert({ id: newId('terr'), map: JSON.stringify(territory.map) })
}

const rateRows = ({ carrier, rates }: Territory) =>
  Object.entries(rates).flatMap(([zone, { days, bands }]) =>
    bands.flatMap(([maxGrams, homeClp, branchClp]) =>
      MODES.map((mode) => ({
        id: newId('rate'),
        carrier,
        mode,
        zone,
        max_weight_grams: maxGrams,
        price_clp: mode === 'home' ? homeClp : branchClp,
        days_min: days[mode][0],
        days_max: days[mode][1],
      })),
    ),
  )
