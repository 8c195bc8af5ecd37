import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { chileDay } from '../../../kernel/time/chile-day'
import { emit } from '../../../outbox/emit'
import { isInForce, lastDay } from '../read/in-force'
import { officeNames } from '../rules/offices'
import { warningDue } from '../rules/term-warnings'

type Term = { id: string; since: Date; until: string; warnedDays: number | null }

const SQL = `select d.id, d.since, ${lastDay('d')} as until, d.warned_days as "warnedDays" from mandate d
where d.office = any(cast(:offices as text[])) and ${isInForce('d')} and d.until < now() + interval '70 days'
order by d.id for update skip locked`

/** Each warning once: that it was told is written with the event that tells it. @returns how many were due */
export async function warnOfTerms(trx: Knex.Transaction, at: Date): Promise<number> {
  const { rows } = await trx.raw<{ rows: Term[] }>(SQL, { offices: officeNames })
  const due = rows.flatMap(({ id, since, ...term }) => {
    const days = warningDue({ ...term, since: chileDay(since) }, chileDay(at))
    return days === null ? [] : [{ id, days }]
  })
  for (const { id, days } of due) {
    await trx('mandate').where({ id }).update({ warned_days: days, updated_at: trx.fn.now() })
    await emit(trx, 'office.ends', { mandate_id: id, days: String(days) })
  }
  return due.length
}
