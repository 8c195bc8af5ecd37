import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { isPaid } from './rows'

/** Postings with an entry of the group; what was sold in each is its goods, split: all shares, and what took them back. */
const SQL = `with mine as (
  select m.posting_id, m.consignment_id, m.statement_id, min(m.created_at) as at, sum(m.amount_clp) as earned
  from ledger_entry m where m.account = 'group' and m.organization_id = :organizationId and not ${isPaid('m')}
    and (m.statement_id is null or m.statement_id = any(cast(:statementIds as text[])))
  group by 1, 2, 3)
select statement_id as "statementId",
  case when statement_id is null then to_char(at at time zone 'America/Santiago', 'YYYY-MM') end as "writtenIn",
  cast(sum(earned) as int) as "earnedClp", cast(coalesce(sum(goods.clp), 0) as int) as "soldClp"
from mine cross join lateral (select sum(e.amount_clp) as clp
  from ledger_entry e left join ledger_entry v on v.id = e.reverses_id
  where e.posting_id = mine.posting_id and e.consignment_id is not distinct from mine.consignment_id
    and coalesce(v.kind, e.kind) = 'share') goods
group by 1, 2`

/** Of one statement, or of a month (`YYYY-MM`, in Chile) what no statement has yet. */
export type SoldSum = {
  statementId: string | null
  writtenIn: string | null
  earnedClp: number
  soldClp: number
}

/** What a group sold and earned in the months of these statements, and since. */
export async function soldOfGroup(
  knex: Knex,
  asked: { organizationId: string; statementIds: string[] },
): Promise<SoldSum[]> {
  const { rows } = await prepared<SoldSum>(knex, SQL, asked)
  return rows
}
