import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ClosedPeriod, PeriodStatements, StatementHead, StatementSum } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { actorName } from '../../federation/read/actor-name'
import { addUp, headJson, STATEMENT_JOINS } from './statement-head'

/**
 * The statements of an organization and of all below it, as they stood when each month was closed. `branch`: of which
 * body right below it. @param which narrows the months
 */
const treeSql = (which: string) => `with recursive tree as (
  select s.id, s.id as branch, 0 as depth from statement s join settlement_period p on p.id = s.period_id
    where s.organization_id = :organizationId and s.account <> 'fund' and ${which}
  union all
  select s.id, case when t.depth = 0 then s.id else t.branch end, t.depth + 1
    from statement s join tree t on s.parent_id = t.id)`

const sumJson = (where: string) => `json_build_object('count', count(s.id) filter (where ${where}),
  'openingClp', coalesce(sum(s.opening_clp) filter (where ${where}), 0),
  'earnedClp', coalesce(sum(s.earned_clp) filter (where ${where}), 0),
  'paidClp', coalesce(sum(s.paid_clp) filter (where ${where}), 0),
  'closingClp', coalesce(sum(s.closing_clp) filter (where ${where}), 0))`

const PERIODS_SQL = `${treeSql('true')}
select p.month, p.closed_at as "closedAt",
  (json_agg(${headJson('s')}) filter (where tree.depth = 0))->0 as own,
  ${sumJson(`s.account = 'group'`)} as groups, ${sumJson('true')} as "all"
from tree join statement s on s.id = tree.id ${STATEMENT_JOINS}
group by p.id order by p.month desc limit 120`

type Row = Omit<ClosedPeriod, 'closedAt'> & { closedAt: Date }

/** The months that were closed, the newest first, as that organization sees them. */
export async function readPeriods(knex: Knex, organizationId: string): Promise<ClosedPeriod[]> {
  const { rows } = await prepared<Row>(knex, PERIODS_SQL, { organizationId })
  return rows.map(({ closedAt, ...period }) => ({ ...period, closedAt: closedAt.toISOString() }))
}

const MONTH_SQL = `${treeSql('p.month = :month')}
select tree.branch, tree.depth, ${headJson('s')} as head
from tree join statement s on s.id = tree.id ${STATEMENT_JOINS} order by s.number`

const CLOSED_SQL = `select closed_at as "closedAt", ${actorName('closed_by')} as "closedBy"
from settlement_period where month = ?`

type InTree = { branch: string; depth: number; head: StatementHead }

/** Every statement of an organization and of what is below it in a closed month. Null: it was not closed. */
export async function readPeriod(
  knex: Knex,
  organizationId: string,
  month: string,
): Promise<PeriodStatements | null> {
  const found = await readTree(knex, organizationId, month)
  if (!found) return null
  const { period, rows } = found
  const sumOfBranch = (id: string): StatementSum =>
    addUp(rows.filter(({ branch, depth }) => branch === id && depth > 0).map(({ head }) => head))
  const below = rows.filter(({ depth, head }) => depth === 1 && head.account !== 'fund')
  return {
    month,
    closedAt: period.closedAt.toISOString(),
    closedBy: period.closedBy,
    own: rows.find(({ depth }) => depth === 0)?.head ?? null,
    fund: rows.find(({ head }) => head.account === 'fund')?.head ?? null,
    below: below.map(({ head }) => ({ statement: head, all: sumOfBranch(head.id) })),
    all: addUp(rows.map(({ head }) => head)),
  }
}

/** The same statements one by one, in the order of their numbers. */
export async function readPeriodHeads(
  knex: Knex,
  organizationId: string,
  month: string,
): Promise<{ heads: StatementHead[]; all: StatementSum } | null> {
  const found = await readTree(knex, organizationId, month)
  if (!found) return null
  const heads = found.rows.map(({ head }) => head)
  return { heads, all: addUp(heads) }
}

async function readTree(knex: Knex, organizationId: string, month: string) {
  const { rows: closed } = await prepared<{ closedAt: Date; closedBy: string | null }>(knex, CLOSED_SQL, [
    month,
  ])
  const [period] = closed
  if (!period) return null
  const { rows } = await prepared<InTree>(knex, MONTH_SQL, { organizationId, month })
  return { period, rows }
}
