import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import { Problem } from '../../../kernel/problem'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { emit } from '../../../outbox/emit'

export type StepDraft = {
  id: string
  from: ConsignmentStateName
  to: ConsignmentStateName
  by: string
  carrier?: string
  trackingCode?: string
}

/** The consignment changes only from the state it was read in, with its step and its event, in the caller's transaction. */
export async function writeStep(trx: Knex.Transaction, step: StepDraft): Promise<void> {
  const { id, from, to, by, carrier, trackingCode } = step
  const changed = await trx('consignment')
    .where({ id, state: from })
    .update({
      state: to,
      updated_at: new Date(),
      ...(carrier && { carrier }),
      ...(trackingCode && { tracking_code: trackingCode }),
    })
  if (changed !== 1) throw new Problem('not_possible', 'Alguien lo cambió recién. Mira de nuevo cómo va.')
  await trx('consignment_step').insert({
    id: generateEntityId('', 'cstep'),
    consignment_id: id,
    state: to,
    actor: by,
  })
  await emit(trx, 'consignment.moved', { consignment_id: id, state: to })
}
