import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { StatementHead } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { headJson, STATEMENT_JOINS } from './statement-head'

const SQL = `select ${headJson('s')} as head from statement s ${STATEMENT_JOINS}
where s.organization_id = ? and s.account = 'group' order by p.month desc limit 120`

/** The statements of a group, the newest first. */
export async function readOwnStatements(knex: Knex, organizationId: string): Promise<StatementHead[]> {
  const { rows } = await prepared<{ head: StatementHead }>(knex, SQL, [organizationId])
  return rows.map(({ head }) => head)
}
