import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import {
  addedUp,
  addedUpAbove,
  callOffsAddedUp,
  GIVEN,
  GIVEN_ABOVE,
  isNotGiven,
  MEASURES,
  MONTH_COLUMNS,
  touchedCallOffs,
  touchedMonths,
} from '../read/months/month-rows'
import { givenBy } from '../read/months/touched'

/** So many marks, and so many sums that lapsed, in one transaction. */
const AT_ONCE = 2_000

const MARKED = '(select * from supply_change where id = any(cast(:marks as bigint[])))'
const written = [...MEASURES, 'lapses_on'].map((name) => `${name} = excluded.${name}`).join(', ')

const KEEP_GROUPS = `insert into supply_month (${MONTH_COLUMNS}) select ${MONTH_COLUMNS} from ${addedUp(GIVEN)} n
  on conflict (standard_id, month, organization_id) do update set ${written}`
const FORGET_ABOVE = `delete from supply_month m using ${GIVEN_ABOVE} a
  where m.standard_id = a.standard_id and m.month = a.month and m.organization_id = a.organization_id`
const KEEP_ABOVE = `insert into supply_month (${MONTH_COLUMNS})
  select ${MONTH_COLUMNS} from ${addedUpAbove(`(select m.* from supply_month m where not (${isNotGiven('m')}))`)} n`
const CALL_OFF_COLUMNS = 'call_off_id, rounds, accepted_units, waiting_units, lapses_on'
const KEEP_CALL_OFFS = `insert into supply_call_off_sum (${CALL_OFF_COLUMNS})
  select ${CALL_OFF_COLUMNS} from ${callOffsAddedUp('(select unnest(cast(:callOffs as text[])) as call_off_id)')} n
  on conflict (call_off_id) do update set rounds = excluded.rounds, accepted_units = excluded.accepted_units,
    waiting_units = excluded.waiting_units, lapses_on = excluded.lapses_on`

type Key = { standard_id: string; month: string; organization_id: string }

/**
 * Adds up anew what changed since it was, and of what a day passed. Until then it is added up when it is asked for.
 * @param today in Chile
 * @returns of how much, marks included: 0 when nothing is left
 */
export async function keepMonths(trx: Knex.Transaction, today: string): Promise<number> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('keep-months', 0))`)
  // What is marked after this is added up next time, whether it is in these sums or not.
  const marks = await trx('supply_change').orderBy('id').limit(AT_ONCE).pluck<string[]>('id')
  const asked = { marks, today }
  const { rows: keys } = await trx.raw<{ rows: Key[] }>(
    `select * from ${touchedMonths(MARKED, `limit ${AT_ONCE}`)} t`,
    asked,
  )
  const { rows: calls } = await trx.raw<{ rows: { call_off_id: string }[] }>(
    `select * from ${touchedCallOffs(MARKED)} t`,
    asked,
  )
  if (keys.length + calls.length > 0) {
    const touched = { today, ...givenBy(keys) }
    await trx.raw(KEEP_GROUPS, touched)
    await trx.raw(FORGET_ABOVE, touched)
    await trx.raw(KEEP_ABOVE, touched)
    await trx.raw(KEEP_CALL_OFFS, { today, callOffs: calls.map(({ call_off_id: id }) => id) })
  }
  // Also what touches no sum, as of a group that offered nothing: it would be looked at for ever.
  await trx('supply_change').whereIn('id', marks).delete()
  return keys.length + calls.length + marks.length
}
