import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../kernel/problem'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Ending = { id: string; organizationId: string; by: string }

/** From this moment it opens nothing. One that was over stays as it was. */
/** Ended twice, it stays ended as the first time. @throws Problem 404 not_found */
async function end(trx: Knex.Transaction, { id, organizationId, by }: Ending) {
  const found = await trx('mandate')
    .where({ id, organization_id: organizationId, office: 'helper' })
    .whereNull('deleted_at')
    .update({
      ended_by: trx.raw('case when ended_at is null and until > now() then ? else ended_by end', [by]),
      ended_at: trx.raw('case when ended_at is null and until > now() then now() else ended_at end'),
      updated_at: new Date(),
    })
  if (found !== 1) throw notFound('No encontramos ese permiso entre los de tu grupo.')
  return { id }
}

export const endMandateWorkflow = transactionWorkflow('end-mandate', end)
