import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskFair, DeskFairs } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { everyOrganization } from '../../federation/read/rows'
import { soldOfTills } from './rows'

/** Newest fairs that a desk reads at once. */
const SHOWN = 200

/** @param of whose row it is: the group's, or what is right above it · @param id what makes two tills one row */
const sqlOf = (of: 'g' | 'a', id: string) => `select ${id} as id, min(t.name) as name, min(t.place) as place,
  t.held_on as "heldOn", ${of}.name as of, count(*)::int as "tillCount",
  count(*) filter (where c.id is null)::int as "openCount", coalesce(sum(s.sales), 0)::int as "saleCount",
  coalesce(sum(s.cash_clp), 0)::int as "cashClp", coalesce(sum(s.card_clp), 0)::int as "cardClp",
  coalesce(sum(c.owed_clp), 0)::int as "owedClp",
  coalesce(sum(c.counted_clp - c.expected_clp), 0)::int as "differenceClp"
from fair_till t
join ${everyOrganization} g on g.id = t.organization_id
join ${everyOrganization} a on a.id = t.association_id
left join fair_closing c on c.till_id = t.id
left join ${soldOfTills} s on s.till_id = t.id
where t.deleted_at is null and :organizationId in (t.association_id, t.federation_id)
group by ${id}, ${of}.id, ${of}.name, t.held_on
order by t.held_on desc, min(t.name), ${of}.name, ${id} limit ${SHOWN}`

const BY = {
  association: { by: 'group', sql: sqlOf('g', 't.id') },
  federation: { by: 'association', sql: sqlOf('a', `a.handle || ' ' || t.held_on || ' ' || lower(t.name)`) },
} as const

type Desk = { organizationId: string; kind: 'association' | 'federation' }

/** What groups sold at fairs: an association's one by one, at the federation's desk as sums of each association. */
export async function deskFairs(knex: Knex, { organizationId, kind }: Desk): Promise<DeskFairs> {
  const { by, sql } = BY[kind]
  const { rows: fairs } = await prepared<DeskFair>(knex, sql, { organizationId })
  const sum = (amount: keyof DeskFairs['sum']) => fairs.reduce((total, one) => total + one[amount], 0)
  return {
    by,
    fairs,
    sum: {
      ...{ saleCount: sum('saleCount'), cashClp: sum('cashClp'), cardClp: sum('cardClp') },
      ...{ owedClp: sum('owedClp'), differenceClp: sum('differenceClp') },
    },
  }
}
