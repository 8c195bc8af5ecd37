import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { Territory } from '../../contracts'
import { newId } from '../../new-id'
import { Problem } from '../../problem'
import { reachOf } from '../../rules/territory'

const MODES = ['home', 'branch'] as const

/**
 * Zones and rates take the place of those in force, which stay as deleted rows. A shop without rates takes its first
 * from one person; later ones with `replace` only, which somebody else has to have seen.
 * @throws Problem 409 needs_second_person
 */
export async function writeTerritory(
  trx: Knex.Transaction,
  territory: Territory,
  { replace = false } = {},
): Promise<void> {
  await trx.raw('lock table rate in share row exclusive mode')
  const before = await trx('rate').whereNull('deleted_at').first<{ id: string } | undefined>('id')
  if (before && !replace)
    throw new Problem(
      'needs_second_person',
      'Las tarifas de despacho ya están puestas: para cambiarlas hacen falta dos personas.',
    )
  const codes = (await trx('commune').select<{ code: string }[]>('code')).map(({ code }) => code)
  const reach = JSON.stringify(reachOf(codes, territory))
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

/** One transaction, so that there is nothing to undo. */
const setTerritoryStep = createStep('set-territory', async (territory: Territory, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => writeTerritory(trx, territory))
  return new StepResponse(null)
})

/** A federation's first zones, rates and map. */
export const setTerritoryWorkflow = createWorkflow('set-territory', (territory: Territory) => {
  return new WorkflowResponse(setTerritoryStep(territory))
})
