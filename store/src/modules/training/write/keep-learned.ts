import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { everyMember } from '../../federation/read/rows'
import { MEASURES } from '../rules/training-figures'
import { LEARNED_COLUMNS, learnedOf } from '../read/learned-sql'

/** Of so many members in one transaction. */
const AT_ONCE = 500

const TODAY = `to_char(now() at time zone 'America/Santiago', 'YYYY-MM-DD')`

const STALE = `select m.id from ${everyMember} m
  left join learned k on k.member_id = m.id and k.month = '' and k.topic = ''
  where k.computed_on is distinct from ${TODAY} or m.id in (select member_id from learned_change) order by m.id limit ${AT_ONCE}`

const KEEP = `insert into learned (${LEARNED_COLUMNS}, computed_on)
  select ${LEARNED_COLUMNS}, ${TODAY} from ${learnedOf('(select unnest(cast(:ids as text[])) as id)')} n
  union all select id, '', '', ${MEASURES.map(() => '0').join(', ')}, ${TODAY} from unnest(cast(:ids as text[])) id`

/**
 * Adds up anew what those members did of whom something changed, or of whom it was not added up today: certificates end
 * by themselves. Until then reports add it up when they are asked. @returns of how many
 */
export async function keepLearned(trx: Knex.Transaction): Promise<number> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('keep-learned', 0))`)
  // What is marked after this is added up next time, whether it is in these sums or not.
  const { rows: stale } = await trx.raw<{ rows: { id: string }[] }>(STALE)
  const ids = stale.map(({ id }) => id)
  if (ids.length === 0) return 0
  const marks = await trx('learned_change').whereIn('member_id', ids).pluck<string[]>('id')
  await trx('learned').whereIn('member_id', ids).delete()
  await trx.raw(KEEP, { ids })
  await trx('learned_change').whereIn('id', marks).delete()
  return ids.length
}
