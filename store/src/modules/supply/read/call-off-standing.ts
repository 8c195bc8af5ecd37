import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../kernel/problem'
import { groupsBelow } from '../../federation/read/desk/groups-below'
import { organizations } from '../../federation/read/rows'
import { type Failed, groupsOf, type Said } from '../rules/allocation/groups-of'
import type { AskedShare } from '../rules/allocation/asked'
import { monthsFrom } from '../../../kernel/time/months'
import { OFFER_MONTHS } from '../rules/offer-months'
import { openUnits } from '../rules/sharing/answers'
import type { GroupOffer } from '../rules/sharing/group-offer'
import type { Reserve } from '../rules/sharing/reserves'
import { USUAL_RULE, type By } from '../rules/sharing/sharing-rule'
import { groupMonths, touchedIn } from './months/touched'
import { commitments, qualificationsNow, shares, versionsNow } from './rows'
import { ruleInForce, ruleOfCallOff, type VotedRule } from './sharing-rule'

export type CallOff = {
  id: string
  organizationId: string
  standardId: string
  units: number
  month: string
  deliverOn: string
  /** Of the version in force now. */
  lotUnits: number
}

const CALL_OFF = `select c.id, c.organization_id as "organizationId", c.standard_id as "standardId", c.units, c.month,
  c.deliver_on as "deliverOn", v.minimum_lot as "lotUnits"
from supply_call_off c join ${versionsNow} v on v.standard_id = c.standard_id where c.id = :id`

export const readCallOff = async (knex: Knex, id: string): Promise<CallOff | null> =>
  (await knex.raw<{ rows: CallOff[] }>(CALL_OFF, { id })).rows[0] ?? null

/** A call-off of that desk. @throws Problem 404 not_found */
export async function ownCallOff(knex: Knex, organizationId: string, id: string): Promise<CallOff> {
  const callOff = await readCallOff(knex, id)
  if (callOff?.organizationId !== organizationId) throw notFound('No encontramos ese pedido en esta mesa.')
  return callOff
}

export type StandingShare = AskedShare & { id: string; round: number; groupId: string }
/** How a call-off stands on a day. `openUnits`: what nobody holds. */
export type Standing = {
  callOff: CallOff
  groups: GroupOffer[]
  idOf: Map<string, string>
  shares: StandingShare[]
  failures: Failed[]
  /** How many rounds there were; the last one's day, and who stands for whom since. */
  rounds: number
  answerBy: string | null
  reserves: Reserve[]
  openUnits: number
  /** By which it was shared first, or would be now; null: none was voted. */
  voted: VotedRule | null
  by: By
}

/**
 * Groups below who supplies that said something of that month, and those that have a share of the call-off; what it takes
 * itself is not counted as promised or received.
 */
const groupsBy = (
  rows: string,
) => `with months as (select organization_id, month, said, sure_units, counted_units, committed_units
    from ${rows} m where standard_id = :standardId and month between :from and :to),
season as (select organization_id, max(sure_units) filter (where month = :to and said > 0) as sure,
    sum(counted_units) as offered, sum(committed_units) as received,
    coalesce(sum(committed_units) filter (where month = :to), 0) as committed from months group by organization_id),
own as (select organization_id, sum(units) as units from ${commitments} p where call_off_id = :id group by organization_id)
select o.id, o.handle, case when o.status = 'left' then 0 else coalesce(n.sure, 0) end as sure,
  case when q.outcome = 'qualified' and q.until >= cast(:to as text) || '-01' and n.sure is not null then q.monthly_units else 0 end
    as qualified,
  (coalesce(n.committed, 0) - coalesce(w.units, 0))::int as committed, coalesce(n.offered, 0)::int as offered,
  (coalesce(n.received, 0) - coalesce(w.units, 0))::int as received
from ${organizations} o
left join season n on n.organization_id = o.id
left join own w on w.organization_id = o.id
left join (select * from ${qualificationsNow} q where standard_id = :standardId) q on q.organization_id = o.id
where n.sure is not null and o.id = any(:below) and o.status <> 'left'
  or o.id in (select organization_id from ${shares} s where call_off_id = :id)
order by o.handle`

const SHARES = `select s.id, s.round, s.organization_id as "groupId", o.handle, s.units, s.answer_by as "answerBy",
  s.accepted_units as "acceptedUnits", r.handle as reserve, s.reserve_units as "reserveUnits"
from ${shares} s join ${organizations} o on o.id = s.organization_id
left join ${organizations} r on r.id = s.reserve_organization_id
where s.call_off_id = :id order by s.round, o.handle`

const FAILURES = `select o.handle, f.units from supply_failure f join ${organizations} o on o.id = f.organization_id
where f.call_off_id = :id`

const ROUND = `select number, answer_by as "answerBy" from supply_allocation where call_off_id = :id
order by number desc limit 1`

type GroupRow = {
  id: string
  handle: string
  sure: number
  qualified: number
  committed: number
  offered: number
  received: number
}
type ShareRow = StandingShare & { reserve: string | null; reserveUnits: number | null }

/** The season so far: the twelve months that end with that of the call-off. */
const seasonOf = (month: string): string =>
  monthsFrom(`${Number(month.slice(0, 4)) - 1}${month.slice(4)}`, OFFER_MONTHS)[1] ?? month

/** How a call-off and the groups that can take part in it stand on that day. */
export async function callOffStanding(knex: Knex, callOff: CallOff, today: string): Promise<Standing> {
  const { id, standardId, month, organizationId, units } = callOff
  const below = await groupsBelow(knex, organizationId)
  const season = { today, from: seasonOf(month), to: month }
  const touched = await touchedIn(knex, { ...season, standardId })
  const [said, asked, failed, last] = await Promise.all([
    knex.raw<{ rows: GroupRow[] }>(groupsBy(groupMonths(touched)), {
      ...{ id, standardId, below },
      ...season,
      ...touched,
    }),
    knex.raw<{ rows: ShareRow[] }>(SHARES, { id }),
    knex.raw<{ rows: Failed[] }>(FAILURES, { id }),
    knex.raw<{ rows: { number: number; answerBy: string }[] }>(ROUND, { id }),
  ])
  const groups = groupsOf(said.rows.map(saidBy), { shares: asked.rows, failures: failed.rows }, today)
  const rounds = last.rows[0]?.number ?? 0
  const voted = rounds > 0 ? await ruleOfCallOff(knex, id) : await ruleInForce(knex, organizationId, today)
  return {
    ...{ callOff, groups, shares: asked.rows, failures: failed.rows, rounds, voted },
    by: { rule: voted ?? USUAL_RULE, demandUnits: units },
    idOf: new Map(said.rows.map((row) => [row.handle, row.id])),
    answerBy: last.rows[0]?.answerBy ?? null,
    reserves: asked.rows.flatMap(({ round, handle, reserve, reserveUnits }) =>
      round === rounds && reserve && reserveUnits ? [{ of: handle, by: reserve, units: reserveUnits }] : [],
    ),
    openUnits: openUnits(units, groups),
  }
}

const saidBy = ({ handle, sure, qualified, committed, offered, received }: GroupRow): Said => ({
  ...{ handle, sureUnits: sure, qualifiedUnits: qualified, committedUnits: committed },
  season: { offeredUnits: offered, receivedUnits: received },
})
