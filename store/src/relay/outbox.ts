import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { prepared } from '../prepared'
import { outboxHandlers } from './handlers'

type Event = { id: number; name: string; data: Record<string, string>; tries: number }

const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 3600

/** Events that one transaction holds: enough to spare a busy store most of its transactions. */
const BATCH = 10

const NEXT_SQL = `select id, name, data, tries from outbox where done_at is null and next_try_at <= now()
  order by id limit ${BATCH} for update skip locked`

/**
 * Delivers what was written, oldest first, each event by one process at a time and at least once: a handler must bear
 * being called again. One that fails is tried again later, ever more rarely, and keeps its error.
 */
export async function drainOutbox(container: MedusaContainer): Promise<number> {
  let delivered = 0
  for (let seen = BATCH; seen === BATCH; delivered += seen) seen = await deliverNext(container)
  return delivered
}

async function deliverNext(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex.transaction(async (trx) => {
    const { rows } = await prepared<Event>(trx, NEXT_SQL, [])
    const done: number[] = []
    for (const event of rows)
      try {
        await outboxHandlers[event.name]?.(container, event.data)
        done.push(event.id)
      } catch (error) {
        await putOff(container, trx, event, error)
      }
    if (done.length > 0)
      await prepared(trx, 'update outbox set done_at = now(), tries = tries + 1 where id = any(?)', [done])
    return rows.length
  })
}

async function putOff(container: MedusaContainer, trx: Knex.Transaction, event: Event, error: unknown) {
  const seconds = Math.min(FIRST_WAIT_SECONDS * 2 ** event.tries, LONGEST_WAIT_SECONDS)
  const last_error = error instanceof Error ? error.message : String(error)
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(`outbox ${event.id} ${event.name}: ${last_error}`)
  const next_try_at = new Date(Date.now() + seconds * 1000)
  await trx('outbox')
    .where('id', event.id)
    .update({ tries: event.tries + 1, next_try_at, last_error })
}
