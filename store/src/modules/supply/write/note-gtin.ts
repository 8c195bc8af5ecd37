import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { gtinProblem, readGtin } from '../../../contracts/gtin'
import { newId } from '../../../kernel/new-id'
import { invalid } from '../../../kernel/problem'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { gtinsNow } from '../read/rows'

/**
 * What GS1 gave to what a standard says; empty: none any more. Said again, it is what it was.
 * @throws Problem 400 invalid_data (none that can be, or another standard's)
 */
export async function noteGtin(
  trx: Knex.Transaction,
  officer: Officer,
  standardId: string,
  typed: string,
): Promise<{ gtin: string; isNew: boolean }> {
  const problem = typed === '' ? null : gtinProblem(typed)
  if (problem) refuse(problem)
  const gtin = readGtin(typed) ?? ''
  // A number is of one thing: whoever says the same one for another waits here.
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', ['supply_gtin'])
  const { rows } = await trx.raw<{ rows: { standard_id: string; gtin: string }[] }>(
    `select n.standard_id, n.gtin from ${gtinsNow} n where n.gtin = :gtin or n.standard_id = :standardId`,
    { gtin, standardId },
  )
  if (rows.some((row) => row.gtin === gtin && row.standard_id !== standardId))
    refuse('Ese número ya es de otra ficha: GS1 da uno a cada producto y formato.')
  const now = rows.find((row) => row.standard_id === standardId)?.gtin ?? ''
  if (now === gtin) return { gtin, isNew: false }
  await trx('supply_gtin').insert({
    ...{ id: newId('gtin'), standard_id: standardId, gtin, by: byOfficer(officer) },
  })
  return { gtin, isNew: true }
}

function refuse(said: string): never {
  throw invalid(said, { gtin: said })
}
