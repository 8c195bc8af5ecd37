import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { StatementAdvance } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { day } from '../../../kernel/text/format'
import { chileDay } from '../../../kernel/time/chile-day'
import { entries, postings } from '../../ledger/read/rows'
import { advanceLeftClp } from '../rules/advance'
import { statementAdvanceWords } from '../rules/advance-words'

const closingsOf = (numbers: string) => `(select max(t.closing_clp) from statement t
  where t.organization_id = s.organization_id and t.account = 'group' and ${numbers})`

/** Of what is closed alone, so that a statement says the same for ever. One that came back is told until that month. */
const SQL = `select p.id, p.amount_clp as "amountClp", p.paid_at as "paidAt",
  ${closingsOf('t.number >= f.number and t.number < s.number')} as "peakBeforeClp",
  ${closingsOf('t.number >= f.number and t.number <= s.number')} as "peakClp"
from statement s
join ${entries} e on e.account = 'group' and e.organization_id = s.organization_id
join ${postings} l on l.id = e.posting_id and l.event = 'advance'
join statement f on f.id = e.statement_id and f.number <= s.number
join payout p on l.key = 'payout:' || p.id
where s.id = :id and s.account = 'group' and e.kind = 'advance' and not exists (select 1 from ${postings} b
  join ${entries} v on v.posting_id = b.id and v.account = 'group'
  join statement w on w.id = v.statement_id
  where b.key = 'payout_return:' || p.id and w.number <= s.number)
order by p.paid_at, p.id`

type Row = { id: string; amountClp: number; paidAt: Date; peakBeforeClp: number | null; peakClp: number }

/** The advances that a month had to recover, with what came back of each and what is left. */
export async function readStatementAdvances(knex: Knex, statementId: string): Promise<StatementAdvance[]> {
  const { rows } = await prepared<Row>(knex, SQL, { id: statementId })
  return rows.flatMap(({ id, amountClp, paidAt, peakBeforeClp, peakClp }) => {
    const beforeClp = advanceLeftClp(amountClp, peakBeforeClp)
    if (beforeClp === 0) return []
    const leftClp = advanceLeftClp(amountClp, peakClp)
    const told = { amountClp, recoveredClp: beforeClp - leftClp, leftClp }
    const what = statementAdvanceWords({ ...told, day: day(chileDay(paidAt)) })
    return [{ id, paidAt: paidAt.toISOString(), ...told, what }]
  })
}
