import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Territory } from '../../../contracts'
import { readTerritory } from '../read/read-territory'
import { newId } from '../../../kernel/new-id'
import { reachOf, sameForm } from '../rules/territory'

const MODES = ['home', 'branch'] as const

/** Asked for at a desk it names the desk and the first day, `YYYY-MM-DD` in Chile; else it is from now on. */
export type TariffInput = Territory & { organization?: string; validFrom?: string }

/** Those of one first day are one matter. */
export const tariffSubject = ({ organization, validFrom }: TariffInput): string =>
  organization && validFrom ? `${organization}/${validFrom}` : 'federation'

/**
 * What is in force on the day of the subject without that change, or null. Nobody writes another until the transaction
 * ends.
 */
export async function territoryNow(trx: Knex.Transaction, subject: string): Promise<Territory | null> {
  await trx.raw('lock table tariff in share row exclusive mode')
  return readTerritory(trx, subject.split('/')[1] ?? null)
}

/** In the form that it is kept in. */
export async function wholeTerritory<T extends Territory>(trx: Knex, territory: T): Promise<T> {
  return { ...territory, ...sameForm(await communeCodes(trx), territory) }
}

const communeCodes = async (trx: Knex) =>
  (await trx('commune').select<{ code: string }[]>('code')).map(({ code }) => code)

/** From its first day on, or from now if that is over; one of the same first day is no more. Somebody else has seen it. */
export async function writeTerritory(trx: Knex.Transaction, territory: TariffInput): Promise<void> {
  const id = newId('tariff')
  await trx.raw(
    `insert into tariff (id, carrier, valid_from) values (:id, :carrier,
      greatest(now(), cast(cast(cast(:day as text) as date) as timestamp) at time zone 'America/Santiago'))`,
    { id, carrier: territory.carrier, day: territory.validFrom ?? null },
  )
  await trx.raw(
    `update tariff t set deleted_at = now(), updated_at = now() from tariff n
      where n.id = :id and t.id <> n.id and t.valid_from = n.valid_from and t.deleted_at is null`,
    { id },
  )
  const reach = reachOf(await communeCodes(trx), territory).map((row) => ({ tariff_id: id, ...row }))
  await trx('commune_reach').insert(reach)
  const rates = rateRows(territory).map((row) => ({ tariff_id: id, ...row }))
  if (rates.length > 0) await trx('rate').insert(rates)
  if (!territory.map) return
  await trx('territory').whereNull('deleted_at').update({ deleted_at: trx.fn.now() })
  await trx('territory').insert({ id: newId('terr'), map: JSON.stringify(territory.map) })
}

const rateRows = ({ rates }: Territory) =>
  Object.entries(rates).flatMap(([zone, { days, bands }]) =>
    bands.flatMap(([maxGrams, homeClp, branchClp]) =>
      MODES.map((mode) => ({
        id: newId('rate'),
        mode,
        zone,
        max_weight_grams: maxGrams,
        price_clp: mode === 'home' ? homeClp : branchClp,
        days_min: days[mode][0],
        days_max: days[mode][1],
      })),
    ),
  )
