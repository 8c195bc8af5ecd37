import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../kernel/problem'
import { officeNames } from '../../modules/federation/rules/offices'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Ending = { id: string; organizationId: string; by: string }

/** Fewer rights, so one person does it: from this moment it opens nothing. Ended twice, as the first time. @throws Problem 404 not_found */
async function end(trx: Knex.Transaction, { id, organizationId, by }: Ending) {
  const found = await trx('mandate')
    .where({ id, organization_id: organizationId })
    .whereIn('office', officeNames)
    .whereNull('deleted_at')
    .update({
      ended_by: trx.raw('case when ended_at is null and until > now() then ? else ended_by end', [by]),
      ended_at: trx.raw('case when ended_at is null and until > now() then now() else ended_at end'),
      updated_at: trx.fn.now(),
    })
  if (found !== 1) throw notFound('Ese cargo no existe.')
  return { id }
}

export const endOfficeWorkflow = transactionWorkflow('end-office', end)
