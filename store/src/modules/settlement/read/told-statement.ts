import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'

/** What a group is told of a statement of its own. */
export type ToldStatement = { organizationId: string; month: string; earnedClp: number; closingClp: number }

const SQL = `select s.organization_id as "organizationId", p.month, s.earned_clp as "earnedClp", s.closing_clp as "closingClp"
from statement s join settlement_period p on p.id = s.period_id where s.id = ? and s.account = 'group'`

/** Null: it is of no group. */
export async function toldStatement(knex: Knex, id: string): Promise<ToldStatement | null> {
  const { rows } = await prepared<ToldStatement>(knex, SQL, [id])
  return rows[0] ?? null
}

/** Ids of the statements that a period gave to groups. */
export async function statementsOfGroups(knex: Knex, periodId: string): Promise<string[]> {
  const rows = await knex('statement')
    .where({ period_id: periodId, account: 'group' })
    .orderBy('number')
    .select<{ id: string }[]>('id')
  return rows.map(({ id }) => id)
}
