import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { forgetIdentities } from '../../../medusa/forget-identities'
import { forgetEntriesOf } from '../../access/write/forget-entries-of'
import { forgetNames } from '../../federation/write/forget-names'
import { forgetLeadership } from '../../training/write/leadership/forget-leadership'

/** They enter no more; what they did stays, without their names. Answers how many. */
export async function forgetMembers(trx: Knex.Transaction, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0
  await forgetEntriesOf(trx, ids)
  await forgetIdentities(trx, ids)
  await forgetLeadership(trx, ids)
  return forgetNames(trx, ids)
}
