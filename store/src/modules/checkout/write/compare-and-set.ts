import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { LEASE_SECONDS } from '../rules/attempt-state'
import { type Moves, statesBefore } from '../../../kernel/moves'

type Value = string | number | boolean | Date | null

/**
 * The one way a row of the checkout changes its state: answers the row to the winner, null to everybody else. A move
 * that somebody began and left (a crash) may be taken over after the lease, where the moves allow a state to follow itself.
 */
export async function compareAndSet<Row>(
  knex: Knex,
  table: { name: 'attempt' | 'attempt_refund'; moves: Moves },
  id: string,
  to: string,
  set: Record<string, Value> = {},
  from = statesBefore(table.moves, to),
): Promise<Row | null> {
  const mayTakeOver = table.moves[to]?.includes(to) ?? false
  const assignments = Object.keys(set).map((column) => `${column} = :${column}`)
  const { rows } = await prepared<Row>(
    knex,
    `update ${table.name} set ${['state = :to', 'updated_at = now()', ...assignments].join(', ')}
      where id = :id and (state = any(:from)
        or (:mayTakeOver and state = :to and updated_at < now() - make_interval(secs => ${LEASE_SECONDS})))
      returning *`,
    { id, to, from, mayTakeOver, ...set },
  )
  return rows[0] ?? null
}
