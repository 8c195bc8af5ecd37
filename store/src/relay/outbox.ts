import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { outboxHandlers } from './handlers'

type Event = { id: number; name: string; data: Record<string, string>; tries: number }

const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 3600

/**
 * Delivers what was written, oldest first, each event by one process at a time and at least once: a handler must bear
 * being called again. One that fails is tried again later, ever more rarely, and keeps its error.
 */
export async function drainOutbox(container: MedusaContainer): Promise<number> {
  let delivered = 0
  while (await deliverNext(container)) delivered += 1
  return delivered
}

async function deliverNext(container: MedusaContainer): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: Event[] }>(
      `select id, name, data, tries from outbox where done_at is null and next_try_at <= now()
        order by id limit 1 for update skip locked`,
    )
    const event = rows[0]
    if (!event) return false
    try {
      await outboxHandlers[event.name]?.(container, event.data)
      await trx('outbox')
        .where('id', event.id)
        .update({ done_at: new Date(), tries: event.tries + 1 })
    } catch (error) {
      const seconds = Math.min(FIRST_WAIT_SECONDS * 2 ** event.tries, LONGEST_WAIT_SECONDS)
      const last_error = error instanceof Error ? error.message : String(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`outbox ${event.id} ${event.name}: ${last_error}`)
      const next_try_at = new Date(Date.now() + seconds * 1000)
      await trx('outbox')
        .where('id', event.id)
        .update({ tries: event.tries + 1, next_try_at, last_error })
    }
    return true
  })
}
