import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwnTrials } from '../../../../contracts'
import { readTrials } from './trial-rows'

/** What a phone keeps of a group at most. */
const MOST = 60

/** The trials of a group. */
export async function ownTrials(knex: Knex, organizationId: string): Promise<OwnTrials> {
  const rows = await readTrials(knex, { groups: [organizationId], limit: MOST })
  return {
    trials: rows.map(({ trial, state, said, lesson, terms, by, changedAt, advice }) => ({
      ...{ trial, state, said, lesson, terms, by, changedAt, advice },
    })),
  }
}
