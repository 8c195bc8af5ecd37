import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { PROFILES_PER_GROUP } from '../../modules/access/rules/entry-limits'
import { spendRateLimit } from '../../modules/access/write/rate-limit'
import { type Proposing, proposeProfile } from '../../modules/federation/write/propose-profile'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

async function propose(trx: Knex.Transaction, given: Proposing) {
  const isNew = await proposeProfile(trx, given)
  if (isNew) await spendRateLimit(trx, PROFILES_PER_GROUP, given.organizationId)
  return { isNew }
}

/** A group says how it wants to be presented. */
export const proposeProfileWorkflow = transactionWorkflow('propose-profile', propose)
