import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwedItem, Statement, StatementHead, StatementLine } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { bodyLines } from '../../ledger/read/body-lines'
import { countOfStatement } from '../../ledger/read/count-of-statement'
import { owedItemsOfStatement } from '../../ledger/read/owed-items'
import { EVENT_WORDS } from '../../ledger/rules/statement-words'
import { readStatementAdvances } from './statement-advances'
import { headJson, STATEMENT_JOINS } from './statement-head'

type Found = {
  head: StatementHead
  organizationId: string
  closedAt: Date
  hash: string
}

const FOUND = `${headJson('s')} as head, s.organization_id as "organizationId", p.closed_at as "closedAt", s.hash
from statement s ${STATEMENT_JOINS}`

/** Seen from above: it hangs below a statement of that organization, or is its own. */
const FROM_ABOVE_SQL = `with recursive up as (
  select id, parent_id, organization_id from statement where id = :id
  union all
  select s.id, s.parent_id, s.organization_id from statement s join up on s.id = up.parent_id)
select ${FOUND} where s.id = :id and exists (select 1 from up where up.organization_id = :organizationId)`

const OWN_SQL = `select ${FOUND} where s.id = :id and s.organization_id = :organizationId and s.account <> 'fund'`

type Asked = { id: string; organizationId: string; from: 'above' | 'own'; limit?: number; offset?: number }

/** As many lines as anybody sells in a month: what is more is a defect. */
const ALL_LINES = 100_000

/** A statement with its lines, as an organization may see it; null: it may not, or there is none. */
export async function readStatement(knex: Knex, asked: Asked): Promise<Statement | null> {
  const { id, organizationId, from, limit = ALL_LINES, offset = 0 } = asked
  const sql = from === 'above' ? FROM_ABOVE_SQL : OWN_SQL
  const { rows } = await prepared<Found>(knex, sql, { id, organizationId })
  const [found] = rows
  if (!found) return null
  const { head, closedAt, hash } = found
  const page = { statementId: id, limit, offset }
  const ofGroup = () => owedItemsOfStatement(knex, { ...page, organizationId: found.organizationId })
  const [lines, lineCount, advances] = await Promise.all([
    head.account === 'group' ? ofGroup().then((items) => items.map(toLine)) : bodyLines(knex, page),
    countOfStatement(knex, id),
    readStatementAdvances(knex, { ...head, organizationId: found.organizationId }),
  ])
  return { ...head, closedAt: closedAt.toISOString(), hash, lines, lineCount, advances }
}

const toLine = ({ id, at, event, displayId, lines, reason, amountClp, terms }: OwedItem): StatementLine => ({
  id,
  at,
  what: reason ?? EVENT_WORDS[event],
  displayId,
  group: null,
  parts: lines.map(({ what, amountClp }) => ({ what, amountClp })),
  amountClp,
  terms,
})
