import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { databaseNow } from '../../kernel/time/clock'
import { newId } from '../../kernel/new-id'
import { notFound } from '../../kernel/problem'
import { mandateEnd } from '../../modules/federation/rules/mandate'
import { findHelpers } from '../../modules/federation/read/find-helpers'
import { emit } from '../../outbox/emit'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Gift = { organizationId: string; helperId: string; days: number; by: string }

/** A new one takes the place of the one that this helper has. @throws Problem 404 not_found */
async function give(trx: Knex.Transaction, { organizationId, helperId, days, by }: Gift) {
  // Two members who give at once: the second one sees the first one's.
  await trx('organization').where('id', organizationId).forUpdate().select('id')
  const helpers = await findHelpers(trx, organizationId)
  if (!helpers.some(({ id }) => id === helperId))
    throw notFound('Esa persona no ayuda en tu asociación. Elige a otra.')
  const since = await databaseNow(trx)
  await trx('mandate')
    .where({ organization_id: organizationId, member_id: helperId, office: 'helper' })
    .whereNull('ended_at')
    .whereNull('deleted_at')
    .where('until', '>', since)
    .update({ ended_at: since, ended_by: by, updated_at: since })
  const id = newId('mand')
  await trx('mandate').insert({
    id,
    organization_id: organizationId,
    member_id: helperId,
    office: 'helper',
    since,
    until: mandateEnd(since, days),
    given_by: by,
  })
  await emit(trx, 'mandate.given', { mandate_id: id })
  return { id }
}

/** A group lets a helper of its association act for it, for some days. */
export const giveMandateWorkflow = transactionWorkflow('give-mandate', give)
