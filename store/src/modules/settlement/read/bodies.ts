import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { everyOrganization } from '../../federation/read/rows'
import type { UnstampedAccount } from '../../ledger/read/unstamped'
import type { Body } from '../rules/statement-draft'

const SQL = `select s.account, o.id as "organizationId", o.name,
  case when s.account = 'fund' then o.id else o.parent_id end as "parentId",
  coalesce((select t.closing_clp from statement t join settlement_period p on p.id = t.period_id
    where t.account = s.account and t.organization_id = o.id order by p.month desc limit 1), 0) as "openingClp"
from ${everyOrganization} o
cross join lateral (select o.kind as account union all select 'fund' where o.kind = 'federation') s`

/** Every body that has an account in the books, with what was left of its last statement. */
export async function readBodies(knex: Knex, unstamped: UnstampedAccount[]): Promise<Body[]> {
  const { rows } = await knex.raw<{ rows: Omit<Body, 'hasEntries'>[] }>(SQL)
  const withEntries = new Set(
    unstamped.map(({ account, organizationId }) =>
      account === 'fund' ? 'fund' : `${account} ${organizationId}`,
    ),
  )
  return rows.map((body) => ({
    ...body,
    hasEntries: withEntries.has(body.account === 'fund' ? 'fund' : `${body.account} ${body.organizationId}`),
  }))
}
