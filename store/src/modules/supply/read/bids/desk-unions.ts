import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskUnion, DeskUnionRow, DeskUnions, UnionCandidate, UtmRequest } from '../../../../contracts'
import { notFound } from '../../../../kernel/problem'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { entities } from '../../../federation/read/rows'
import { agreementNeeded, isSmallPurchase, utmMonthOf } from '../../rules/bids/union-amount'
import { stateOf } from '../../rules/bids/union-moves'
import { lacksOn, papersOn } from '../../rules/bids/union-papers'
import { unionRow, unionRows, type UnionRow } from './union-rows'
import { readUtm } from './utm'

/** Unions that a desk keeps or has a part in, with how many things each lacks. */
export async function deskUnions(knex: Knex, organizationId: string): Promise<DeskUnions> {
  const today = chileDay(await databaseNow(knex))
  const [rows, utm] = await Promise.all([unionRows(knex, organizationId), readUtm(knex)])
  return { unions: rows.map((row) => rowOf(unionOf(row, utm, today))), utm }
}

const rowOf = ({ id, number, name, process, buyer, closesOn, state, isOwn, ...union }: DeskUnion) =>
  ({
    ...{ id, number, name, process, buyer, closesOn, state, isOwn, keeper: union.keeper.name },
    ...{ members: union.members.length, lacks: union.lacks.length },
  }) satisfies DeskUnionRow

/** @throws Problem 404 not_found: also to who has no part in it */
export async function deskUnion(knex: Knex, organizationId: string, id: string): Promise<DeskUnion> {
  const today = chileDay(await databaseNow(knex))
  const row = await unionRow(knex, organizationId, id)
  if (!row) throw noUnion()
  return unionOf(row, await readUtm(knex), today)
}

/** The same of one that the desk keeps itself. @throws Problem 404 not_found */
export async function ownUnion(knex: Knex, organizationId: string, id: string): Promise<DeskUnion> {
  const union = await deskUnion(knex, organizationId, id)
  if (!union.isOwn) throw noUnion()
  return union
}

export const noUnion = () => notFound('No encontramos esa unión en esta mesa.')

function unionOf(row: UnionRow, utms: readonly UtmRequest[], today: string): DeskUnion {
  const { amount, amountUnit, closesOn, members: withSince, papers, ...rest } = row
  const utmMonth = utmMonthOf(closesOn, today)
  const utm = utms.find(({ month }) => month === utmMonth) ?? null
  const needs = agreementNeeded({ amount, amountUnit }, utm?.valueClp ?? null)
  const state = stateOf(row.steps)
  const judgedOn = state === 'awarded' ? today : closesOn
  const bid = { needs, utmMonth, members: withSince, representative: row.representative, papers }
  const isLive = state === 'preparing' || state === 'presented' || state === 'awarded'
  return {
    ...{ ...rest, amount, amountUnit, closesOn, state, utm, needs, judgedOn },
    isSmallPurchase: isSmallPurchase({ amount, amountUnit }, utm?.valueClp ?? null),
    lacks: isLive ? lacksOn(bid, judgedOn) : [],
    members: withSince.map(({ since: _, ...member }) => member),
    papers: papersOn(bid, judgedOn),
  }
}

/** Who can be named as a member. */
export async function unionCandidates(knex: Knex): Promise<UnionCandidate[]> {
  const { rows } = await knex.raw<{ rows: UnionCandidate[] }>(
    `select e.handle, e.name from ${entities} e order by e.name, e.handle`,
  )
  return rows
}
