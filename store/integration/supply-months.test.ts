import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { chileDay } from '../src/kernel/time/chile-day'
import { callOffSums } from '../src/modules/supply/read/months/month-rows'
import {
  associationMonths,
  type Given,
  groupMonths,
  touchedIn,
} from '../src/modules/supply/read/months/touched'
import { keepMonths } from '../src/modules/supply/write/keep-months'
import { markMonthsOf } from '../src/modules/supply/write/mark-months'
import { env } from './env'
import { ASSOCIATIONS, GROUPS, MONTHS, STANDARDS, supplyStory } from './supply-story'

let db: Knex
beforeAll(() => {
  db = knex({ client: 'pg', connection: env.databaseUrl, pool: { min: 0, max: 1 } })
})
afterAll(() => db.destroy())

const FIGURES = `m.standard_id || ' ' || m.month || ' ' || m.organization_id || ' ' || concat_ws(' ', m.sure_units,
  m.counted_units, m.perhaps_units, m.ready_perhaps_units, m.committed_units, m.free_units, m.on_perhaps_units,
  m.suppliers) as line`
const byGroup = (touched: Given) =>
  `select ${FIGURES} from ${groupMonths(touched)} m where organization_id = any(:groups) and m.said > 0`
const byAssociation = (touched: Given) =>
  `with ${associationMonths(touched)} select ${FIGURES} from above m where m.standard_id = any(:own)`
const byCallOff = () => `select s.call_off_id || ' ' || s.accepted_units || ' ' || s.waiting_units as line
  from ${callOffSums} s join supply_call_off c on c.id = s.call_off_id where c.standard_id = any(:own)`

const ACTS = 240
const STORIES = [1, 2, 3]
/** Between 0 and 1, as many as three stories draw. */
const drawn = fc.sample(fc.noBias(fc.nat(999_999)), 60_000).map((one) => one / 1_000_000)

function chance() {
  const between = (from: number, to: number) => from + Math.floor((drawn.pop() ?? 0) * (to - from + 1))
  return {
    between,
    pick: <T>(list: readonly T[]): T => {
      const found = list[between(0, list.length - 1)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
  }
}

test.each(STORIES)('what was added up is what happened, each day, whatever happens: story %i', async () => {
  const trx = await db.transaction()
  const told = supplyStory(trx, chance(), '2031-02-20')
  const lines = async (sql: (touched: Given) => string) => {
    const span = { today: told.today(), from: MONTHS[0] ?? '', to: MONTHS.at(-1) ?? '' }
    const touched = await touchedIn(trx, span)
    const asked = { groups: GROUPS, own: STANDARDS, below: [...ASSOCIATIONS, ...GROUPS], ...span, ...touched }
    const { rows } = await trx.raw<{ rows: { line: string }[] }>(sql(touched), asked)
    return rows.map(({ line }) => line).sort()
  }
  const agrees = async () => {
    expect(await lines(byGroup)).toEqual(told.cells('group'))
    expect(await lines(byAssociation)).toEqual(told.cells('association'))
    expect(await lines(byCallOff)).toEqual(told.callOffs())
  }
  const keepAll = async () => {
    while ((await keepMonths(trx, told.today())) > 0);
    expect(await trx('supply_change').count('* as n').first()).toEqual({ n: '0' })
  }
  await told.begin()
  for (let act = 0; act < ACTS; act += 1) {
    await told.act()
    if (act === ACTS / 2) {
      await told.leave('story_1')
      await markMonthsOf(trx, 'story_1')
    }
    if (act % 12 === 0) await agrees()
    if (act % 30 === 29) await keepAll()
  }
  await keepAll()
  await agrees()
  await trx.rollback()
})

test('what changed and touches no sum is forgotten as well', async () => {
  const trx = await db.transaction()
  onTestFinished(async () => {
    await trx.rollback()
  })
  const today = chileDay(new Date())
  while ((await keepMonths(trx, today)) > 0);
  await trx('supply_change').insert({ organization_id: 'org_that_offered_nothing' })
  await keepMonths(trx, today)
  expect(await trx('supply_change').count('* as n').first()).toEqual({ n: '0' })
})
