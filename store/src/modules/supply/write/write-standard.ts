import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { StandardFacts, StandardRequest } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'
import { slug } from '../../../kernel/text/slug'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { keepPhotosOf } from './standard-photos'

const columnsOf = (facts: StandardFacts) => ({
  technique: facts.technique,
  format: facts.format,
  container: facts.container,
  label: facts.label,
  tolerances: facts.tolerances,
  shelf_life_days: facts.shelfLifeDays,
  minimum_lot: facts.minimumLot,
  cost_clp: facts.costClp,
  inputs: JSON.stringify(facts.inputs ?? []),
  assembly_date: facts.assemblyDate,
  minutes: facts.minutes,
})

/** Its handle. @throws Problem 409 handle_taken */
export async function addStandard(
  trx: Knex.Transaction,
  officer: Officer,
  { name, unit, ...facts }: StandardRequest,
): Promise<string> {
  const handle = slug(name)
  const id = newId('std')
  const by = byOfficer(officer)
  const written = await trx('supply_standard')
    .insert({ id, organization_id: officer.organizationId, handle, name, unit, by })
    .onConflict(trx.raw('(handle) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length === 0)
    throw new Problem(
      'handle_taken',
      'Ya hay una ficha con ese nombre. Ponle otro, o vota otra versión de esa.',
    )
  await trx('supply_standard_version').insert({
    ...{ id: newId('stdv'), standard_id: id, number: 1, by },
    ...columnsOf(facts),
  })
  return handle
}

/** The number of the next version. Voted twice at once, they are two, one after the other. */
export async function addVersion(
  trx: Knex.Transaction,
  officer: Officer,
  standardId: string,
  facts: StandardFacts,
): Promise<number> {
  // Who comes second waits here, and counts what the first wrote.
  await trx('supply_standard').where({ id: standardId }).forNoKeyUpdate().first('id')
  const newest = await trx('supply_standard_version')
    .where({ standard_id: standardId })
    .whereNull('deleted_at')
    .max<{ max: number | null }>('number as max')
    .first()
  const number = (newest?.max ?? 0) + 1
  await trx('supply_standard_version').insert({
    ...{ id: newId('stdv'), standard_id: standardId, number, by: byOfficer(officer) },
    ...columnsOf(facts),
  })
  await keepPhotosOf(trx, standardId, number - 1)
  return number
}
