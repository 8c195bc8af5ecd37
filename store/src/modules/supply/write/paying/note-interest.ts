import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { InterestRequest } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { byOfficer, type Officer } from '../../../federation/write/write-act'

/** Another row each time: of what was said of one day the last counts. Answers its id. */
export async function noteInterest(
  trx: Knex.Transaction,
  officer: Officer,
  { from, yearlyBp, source }: InterestRequest,
): Promise<string> {
  const id = newId('sint')
  await trx('supply_interest').insert({
    id,
    from_on: from,
    yearly_bp: yearlyBp,
    source,
    by: byOfficer(officer),
  })
  return id
}
