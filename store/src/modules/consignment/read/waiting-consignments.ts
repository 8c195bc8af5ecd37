import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskSummary, Waiting } from '../../../contracts/desk'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { OPEN_STATES } from '../../../contracts/purchase/group-moves'
import { prepared } from '../../../kernel/prepared'
import { attempts } from '../../checkout/read/rows'

const WAITING = `from consignment c join ${attempts} a on a.order_id = c.order_id and a.state = 'paid'
where c.deleted_at is null and c.organization_id = any(cast(:groups as text[]))
  and c.state = any(cast(:states as text[]))`

const SQL = `select c.state, cast(count(*) as int) as count, min(c.created_at) as oldest ${WAITING} group by c.state`

type Row = { state: ConsignmentStateName; count: number; oldest: Date }

const NOTHING: Waiting = { count: 0, oldest: null }

/** What those groups (ids) still have to do with what was paid. */
export async function waitingConsignments(
  knex: Knex,
  groups: string[],
): Promise<DeskSummary['consignments']> {
  const { rows } = await prepared<Row>(knex, SQL, { groups, states: [...OPEN_STATES] })
  const of = (...states: ConsignmentStateName[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce(together, NOTHING)
  return { toAccept: of('pending'), toPrepare: of('accepted', 'short'), toHandOver: of('packed') }
}

function together(sum: Waiting, { count, oldest }: Row): Waiting {
  const since = oldest.toISOString()
  return { count: sum.count + count, oldest: sum.oldest && sum.oldest < since ? sum.oldest : since }
}

const BY_GROUP_SQL = `select c.organization_id as "group", cast(count(*) as int) as count ${WAITING}
group by c.organization_id`

/** How many each of those groups (ids) still has to do; of none there is no entry. */
export async function waitingConsignmentsByGroup(knex: Knex, groups: string[]): Promise<Map<string, number>> {
  const values = { groups, states: [...OPEN_STATES] }
  const { rows } = await prepared<{ group: string; count: number }>(knex, BY_GROUP_SQL, values)
  return new Map(rows.map(({ group, count }) => [group, count]))
}
