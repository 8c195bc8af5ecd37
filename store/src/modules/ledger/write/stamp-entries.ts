import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { isPaid, isUnstamped } from '../read/rows'
import type { UnstampedAccount } from '../read/unstamped'

export type Stamped = {
  statementId: string
  earnedClp: number
  paidClp: number
  entryCount: number
  /** SHA-256 of the entries: their ids and amounts, in the order of their ids. */
  entriesHash: string
}

const STAMP_SQL = `with stamped as (
  update ledger_entry e set statement_id = s."statementId", updated_at = now()
  from json_to_recordset(cast(:statements as json)) as s("statementId" text, account text, "organizationId" text)
  where ${isUnstamped('e')} and e.created_at < :end and e.account = s.account
    and e.organization_id is not distinct from s."organizationId"
  returning e.statement_id, e.id, e.account, e.kind, e.amount_clp)
select statement_id as "statementId",
  cast(coalesce(sum(amount_clp) filter (where not ${isPaid('stamped')}), 0) as int) as "earnedClp",
  cast(coalesce(sum(amount_clp) filter (where ${isPaid('stamped')}), 0) as int) as "paidClp",
  cast(count(*) as int) as "entryCount",
  encode(sha256(convert_to(string_agg(id || ' ' || amount_clp, ',' order by id), 'UTF8')), 'hex') as "entriesHash"
from stamped group by 1`

/**
 * Gives every entry up to `end` that has none the statement of its account, in the caller's transaction, and answers
 * what was stamped, added up. In one statement, so that what is added up is exactly what is stamped.
 */
export async function stampEntries(
  trx: Knex.Transaction,
  end: Date,
  statements: (UnstampedAccount & { statementId: string })[],
): Promise<Stamped[]> {
  const { rows } = await trx.raw<{ rows: Stamped[] }>(STAMP_SQL, {
    end,
    statements: JSON.stringify(statements),
  })
  return rows
}
