import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Rows } from '../medusa/write-rows'
import type { EventName, KnownEvent, Payload } from './events'

/** An event for who writes many rows at once. */
export const eventRows = <N extends EventName>(name: N, data: Payload<N>): Rows => ({
  outbox: [{ name, data }],
})

/** Writes the event in the transaction of what it tells: both are kept, or neither. Delivered at least once. */
export const emit = <N extends EventName>(trx: Knex.Transaction, name: N, data: Payload<N>) =>
  write(trx, name, data)

/** The same of one thing that happened to many. */
export async function emitEach<N extends EventName>(trx: Knex.Transaction, name: N, all: Payload<N>[]) {
  await trx.batchInsert(
    'outbox',
    all.map((data) => ({ name, data: JSON.stringify(data) })),
    500,
  )
}

/** One that was read, as a new one. */
export const emitAgain = (trx: Knex.Transaction, { name, data }: KnownEvent) => write(trx, name, data)

async function write(trx: Knex.Transaction, name: EventName, data: object): Promise<void> {
  await trx('outbox').insert({ name, data: JSON.stringify(data) })
}
