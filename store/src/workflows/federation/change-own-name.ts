import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { NAMES_PER_MEMBER } from '../../modules/access/rules/entry-limits'
import { spendRateLimit } from '../../modules/access/write/rate-limit'
import { changeOwnName } from '../../modules/federation/write/change-own-data'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Given = Parameters<typeof changeOwnName>[1]

async function change(trx: Knex.Transaction, given: Given) {
  await spendRateLimit(trx, NAMES_PER_MEMBER, given.memberId)
  return changeOwnName(trx, given)
}

/** A member says how she is called. */
export const changeOwnNameWorkflow = transactionWorkflow('change-own-name', change)
