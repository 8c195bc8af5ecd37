import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { sharings } from '../data/history/sharings.ts'
import { Failure } from '../failure.ts'
import type { HistorySharing } from '../supply-types.ts'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { RULE_VERSION } from '../../store/src/modules/supply/rules/allocation/round.ts'
import { type ToldRound, toldSharing } from './told-sharing.ts'

const CALL_OFFS_SQL = `select c.id, c.standard_id as standard, c.units, c.month, c.deliver_on as "deliverOn",
  v.minimum_lot as "lotUnits", c.by,
  c.created_at as "calledAt"
from supply_call_off c join supply_standard_version v on v.standard_id = c.standard_id and v.number = 1
order by c.deliver_on, c.number, c.id`

/** What the demonstration says once of each month: nothing of it is promised to another call-off of that month yet. */
const SAID_SQL = `select distinct on (o.handle) o.id, o.handle, f.sure_units as sure, q.monthly_units as qualified, s.member_id as member,
  coalesce((select sum(x.units)::int from supply_share x join supply_allocation a on a.id = x.allocation_id
    join supply_call_off c on c.id = a.call_off_id
    where x.organization_id = o.id and c.standard_id = $1 and c.month = $2), 0) as committed
from supply_offer f join organization o on o.id = f.organization_id
join supply_qualification q on q.organization_id = o.id and q.standard_id = f.standard_id
  and q.outcome = 'qualified' and q.until >= f.month || '-01'
join membership s on s.organization_id = o.id and s.role = 'leader' and s.accepted_at is not null and s.until is null
where f.standard_id = $1 and f.month = $2 order by o.handle, f.said_at desc, s.accepted_at`

type CallOff = {
  id: string
  standard: string
  units: number
  month: string
  deliverOn: string
  lotUnits: number
  by: string
  calledAt: Date
}
type SaidRow = {
  id: string
  handle: string
  sure: number
  qualified: number
  member: string
  committed: number
}

/** Of those whose day has passed every group took what it was asked for. */
const DELIVERED: HistorySharing = { answers: [], rest: 'accepted', fails: null }

/** How call-offs were shared out, in one transaction. @returns how many, or null: one was, or there is none */
export async function loadSharings(databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    await db.query('begin')
    await db.query(`select pg_advisory_xact_lock(hashtext('history-sharings'))`)
    if ((await db.query('select 1 from supply_allocation limit 1')).rows.length > 0) return null
    const today = chileDay(new Date(now))
    const callOffs = (await db.query<CallOff>(CALL_OFFS_SQL)).rows
    const past = callOffs.filter(({ deliverOn }) => deliverOn <= today)
    const told = [
      ...past.map((callOff) => ({ callOff, sharing: DELIVERED, at: callOff.calledAt })),
      ...callOffs.slice(past.length, past.length + sharings.length).map((callOff, at) => ({
        ...{ callOff, sharing: sharings[at] ?? DELIVERED, at: new Date(now) },
      })),
    ]
    if (told.length === 0) return null
    for (const { callOff, sharing, at } of told) {
      const { rows } = await db.query<SaidRow>(SAID_SQL, [callOff.standard, callOff.month])
      const said = rows.map(({ handle, sure, qualified, committed }) => ({
        ...{ handle, sureUnits: sure, qualifiedUnits: qualified, committedUnits: committed },
        season: { offeredUnits: Math.min(sure, qualified), receivedUnits: committed },
      }))
      const groups = new Map(rows.map((row) => [row.handle, row]))
      for (const [index, round] of toldSharing(callOff, said, sharing, chileDay(at)).entries())
        await loadRound(db, callOff, { number: index + 1, round, groups, at })
    }
    await db.query('commit')
    return told.length
  } finally {
    // Without a commit, whatever was written is gone with the connection.
    await db.end()
  }
}

type Told = { number: number; round: ToldRound; groups: Map<string, SaidRow>; at: Date }

async function loadRound(
  db: pg.Client,
  callOff: CallOff,
  { number, round, groups, at }: Told,
): Promise<void> {
  const id = newId('alloc')
  const groupOf = (handle: string) => {
    const group = groups.get(handle)
    if (!group) throw new Failure(`${handle} no está entre los grupos que ofrecen.`)
    return group
  }
  await db.query(
    `insert into supply_allocation (id, call_off_id, number, kind, answer_by, rule_version, lot_units, asked_units,
        missing_units, by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, callOff.id, number, round.kind, round.answerBy, RULE_VERSION, callOff.lotUnits],
      ...[round.askedUnits, round.missingUnits, callOff.by, at],
    ],
  )
  for (const { handle, units, steps, reserve } of round.shares) {
    const share = newId('share')
    await db.query(
      `insert into supply_share (id, allocation_id, organization_id, units, steps, reserve_organization_id, reserve_units)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[share, id, groupOf(handle).id, units, JSON.stringify(steps)],
        ...[reserve && groupOf(reserve.handle).id, reserve?.units ?? null],
      ],
    )
    const accepted = round.answers.get(handle)
    if (accepted !== undefined)
      await db.query(
        `insert into supply_share_answer (id, share_id, accepted_units, key, body_hash, by, said_at)
          values ($1, $2, $3, $4, 'history', $5, $6)`,
        [newId('sans'), share, accepted, `history-${share}`, groupOf(handle).member, at],
      )
  }
  if (round.failure)
    await db.query(
      `insert into supply_failure (id, call_off_id, allocation_id, organization_id, units, reason, key, body_hash, by)
        values ($1, $2, $3, $4, $5, $6, $3, 'history', $7)`,
      [
        ...[newId('fail'), callOff.id, id, groupOf(round.failure.handle).id, round.failure.units],
        ...[round.failure.reason, callOff.by],
      ],
    )
}

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`
