import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { chileDay } from '../../../kernel/time/chile-day'
import { emit } from '../../../outbox/emit'

/** Something of a group waits for the association from now on: told with what waits, or not at all. */
export async function writeSentEvent(trx: Knex.Transaction, organizationId: string): Promise<void> {
  const now = new Date()
  await emit(trx, 'product.sent', { organization_id: organizationId, day: chileDay(now) })
}
