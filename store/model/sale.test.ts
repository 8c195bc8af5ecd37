import { randomUUID } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Act, stories } from './acts'
import { audit } from './audit'
import { openDatabase } from './database'
import { env } from './env'
import { keepStory, keptStories } from './kept'
import { Run } from './run-story'

/** A story that failed is kept. */
const NUM_RUNS = env.stories

const ACCEPTABLE: Act['is'][] = [
  'place',
  'pay',
  'let_go',
  'move',
  'shorten',
  'call_off',
  'take_back',
  'send_refund',
]
const seen = new Map<string, number>()

let db: Knex
let close = () => Promise.resolve()

beforeAll(async () => {
  const opened = await openDatabase(env.databaseUrl)
  db = opened.db
  close = opened.close
})
afterAll(() => close())

it(
  `keeps stock, orders, refunds and ledger right in ${NUM_RUNS} stories, to the peso`,
  { timeout: 3_600_000 },
  async () => {
    const property = fc.asyncProperty(fc.noBias(stories), async (story) => {
      const run = new Run(db, `s${randomUUID()}`, story)
      await run.stock()
      for (const act of story.acts) await run.act(act)
      await audit(run)
      for (const act of run.accepted) seen.set(act, (seen.get(act) ?? 0) + 1)
    })
    const result = await fc.check(property, {
      numRuns: NUM_RUNS,
      examples: keptStories(),
      seed: env.seed,
    })
    if (result.failed && result.counterexample) keepStory(result.counterexample)
    expect(result.failed, fc.defaultReportMessage(result)).toBe(false)
    console.log('done and not refused:', Object.fromEntries(seen))
    // A model that nothing happens in proves nothing.
    for (const act of ACCEPTABLE) expect([act, (seen.get(act) ?? 0) > NUM_RUNS / 200]).toEqual([act, true])
  },
)

it('refuses in the database itself to change, delete or unbalance what the ledger says', async () => {
  const posting = { id: 'post_x', key: 'x', event: 'capture', order_id: 'o' }
  const entry = { posting_id: 'post_x', kind: 'cash_held', order_id: 'o' }
  await db('ledger_posting').insert(posting)
  await db('ledger_entry').insert([
    { ...entry, id: 'ent_1', account: 'gateway', amount_clp: -5 },
    { ...entry, id: 'ent_2', account: 'buyer', amount_clp: 5 },
  ])
  const one = () => db('ledger_entry').where('id', 'ent_1')
  await expect(one().update({ amount_clp: 0 })).rejects.toThrow('append-only')
  await expect(one().delete()).rejects.toThrow('append-only')
  await expect(db.raw('truncate ledger_entry')).rejects.toThrow('append-only')
  await expect(db('ledger_posting').update({ order_id: 'p' })).rejects.toThrow('append-only')
  await expect(one().update({ statement_id: 's1', amount_clp: 1 })).rejects.toThrow('append-only')
  await one().update({ statement_id: 's1' })
  await expect(one().update({ statement_id: 's2' })).rejects.toThrow('append-only')
  await expect(
    db('ledger_entry').insert({ ...entry, id: 'ent_3', account: 'group', amount_clp: 1 }),
  ).rejects.toThrow('does not add up to zero')
})
