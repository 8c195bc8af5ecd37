import { ageSql, FOUNDED, type Moments, MOMENTS_SQL, type Told } from '../../seed/history/age.ts'
import { type Span, spanOf } from '../../seed/history/calendar.ts'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { sql } from '../clients/store-database.ts'
import { quiet } from '../support/quiet.ts'

/** Whoever is in now stays in; what the server and its migrations keep of themselves is no history. */
export const NOT_AGED = [
  'member_session',
  'second_factor',
  'entry_code',
  'entry_limit',
  'entry_mark',
  'staff_session',
  'workflow_execution',
  'mikro_orm_migrations',
  'link_module_migrations',
  'script_migrations',
  'provider_identity',
  'auth_identity',
]

const databaseMs = async () => {
  const [row] = await sql<{ now: Date }>('select clock_timestamp() as now')
  if (!row) throw new Error('the database told no time')
  return row.now.getTime()
}

/** In the evening what was done by day has the time of that day. */
const PARTS = { day: [0, 0.8], evening: [0.8, 1] } as const

const partOf = ({ from, to }: Span, [start, end]: readonly [number, number]): Span => ({
  from: from + (to - from) * start,
  to: from + (to - from) * end,
})

/**
 * The clock of the history: what is done in `beat` happens by the routes, now, and is then told as of that place of that
 * month. Only for a database that is thrown away afterwards: it rewrites books that nothing else may touch.
 */
export async function openClock() {
  const tables = await sql<Moments>(MOMENTS_SQL, [NOT_AGED])
  const now = await databaseMs()
  const told: Told[] = []

  const age = (some: Moments[], stretch: Told, later: 'moves' | 'stays') =>
    sql(`begin; set local session_replication_role = replica; ${ageSql(some, stretch, later)}; commit`)

  /** @param work what people do in that part of the day, by the routes */
  async function beat(
    ago: number,
    place: number,
    part: keyof typeof PARTS,
    work: () => Promise<void>,
  ): Promise<void> {
    // From where the last one ended: sweeps also write between two.
    const from = told.at(-1)?.to ?? now
    await work()
    await quiet()
    const stretch = { from, to: await databaseMs(), as: partOf(spanOf(now, ago, place), PARTS[part]) }
    await age(tables, stretch, 'moves')
    told.push(stretch)
  }

  /** Everything that is there already is of the day on which the federation was founded, before its first month. */
  const found = () =>
    age(
      tables.filter(({ table }) => FOUNDED.includes(table)),
      { from: now - 86_400_000, to: now, as: spanOf(now, 8, 3) },
      'stays',
    )

  /** What a person writes as that day. Of the month that runs it is today: it is loaded as that of its row. */
  const dayOf = (ago: number, place: number) =>
    chileDay(new Date(ago === 0 ? now : spanOf(now, ago, place).from))

  return { now, beat, found, dayOf, told: told as readonly Told[] }
}

export type Clock = Awaited<ReturnType<typeof openClock>>
