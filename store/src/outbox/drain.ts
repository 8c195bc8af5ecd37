import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { prepared } from '../kernel/prepared'
import { isGivenUp } from '../notifications/message-life'
import { alarm } from '../medusa/alarm'
import { Undelivered } from './undelivered'
import { tellStaff } from '../notifications/tell-staff'
import { type KnownEvent, readEvent } from './events'
import { handle } from './handlers'

type Event = {
  id: number
  name: string
  data: Record<string, unknown>
  tries: number
  writtenAt: Date
  readAt: Date
}

const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 3600

/** Events that one transaction holds: enough to spare a busy store most of its transactions. */
const BATCH = 10

const NEXT_SQL = `select id, name, data, tries, created_at as "writtenAt", now() as "readAt" from outbox where done_at is null and next_try_at <= now()
  order by id limit ${BATCH} for update skip locked`

/**
 * Delivers what was written, oldest first, each event by one process at a time and at least once: a handler must bear
 * being called again. One that fails is tried again later, ever more rarely, and keeps its error; one of which nothing is
 * left but a message that nobody takes ends so, and staff hears of it.
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
        await deliver(container, event)
        done.push(event.id)
      } catch (error) {
        if (!(await giveUp(container, trx, event, error))) await putOff(container, trx, event, error)
      }
    if (done.length > 0)
      await prepared(trx, 'update outbox set done_at = now(), tries = tries + 1 where id = any(?)', [done])
    return rows.length
  })
}

async function deliver(container: MedusaContainer, event: Event): Promise<void> {
  let known: KnownEvent
  try {
    known = readEvent(event.name, event.data)
  } catch (error) {
    await alarm(container, {
      key: `event:${event.id}`,
      title: 'Un aviso de la tienda no se pudo leer.',
      description: `Quedó guardado y no se pierde. Dile a quien opera la tienda: ${wordsOf(error)} (outbox ${event.id}).`,
    })
    throw error
  }
  await handle(container, known)
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Whether the event is over. What must be seen to is told before: a bell that does not ring leaves it for the next time. */
async function giveUp(container: MedusaContainer, trx: Knex.Transaction, event: Event, error: unknown) {
  if (!(error instanceof Undelivered)) return false
  const { isRefused, unreached, message: last_error } = error
  const now = event.readAt
  if (!isGivenUp({ isRefused, writtenAt: event.writtenAt }, now)) return false
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    await tellStaff(container, unreached)
  } catch (failure) {
    logger.error(`outbox ${event.id} ${event.name}: ${wordsOf(failure)}`)
    return false
  }
  logger.warn(`outbox ${event.id} ${event.name} given up: ${last_error}`)
  const ended = { done_at: now, given_up_at: now, tries: event.tries + 1, last_error }
  await trx('outbox')
    .where('id', event.id)
    .update({ ...ended, unreached: JSON.stringify(unreached) })
  return true
}

async function putOff(container: MedusaContainer, trx: Knex.Transaction, event: Event, error: unknown) {
  const seconds = Math.min(FIRST_WAIT_SECONDS * 2 ** event.tries, LONGEST_WAIT_SECONDS)
  const last_error = wordsOf(error)
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(`outbox ${event.id} ${event.name}: ${last_error}`)
  const next_try_at = trx.raw('now() + make_interval(secs => ?)', [seconds])
  await trx('outbox')
    .where('id', event.id)
    .update({ tries: event.tries + 1, next_try_at, last_error })
}
