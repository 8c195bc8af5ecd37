import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from './database'
import { env } from './env'
import { fairStories } from './fair-acts'
import { Fair } from './fair-run'

let db: Knex
let close = () => Promise.resolve()
const seen = new Map<string, number>()
beforeAll(async () => {
  const opened = await openDatabase(env.databaseUrl, ['fair', 'ledger'])
  db = opened.db
  close = opened.close
})
afterAll(() => close())

const note = (what: string) => void seen.set(what, (seen.get(what) ?? 0) + 1)

it(
  `sells no unit twice between the shop and fairs, and posts each fair once, in ${env.fairStories} stories`,
  { timeout: 600_000 },
  async () => {
    const property = fc.asyncProperty(fc.noBias(fairStories), async (story) => {
      const fair = new Fair(db, story, note)
      await fair.stock()
      for (const act of story.acts) await fair.act(act)
      await fair.audit()
    })
    await fc.assert(property, { numRuns: env.fairStories, seed: env.seed })
    // A model that nothing happens in proves nothing.
    for (const act of ['open', 'sell', 'close', 'buy', 'rush'])
      expect([act, (seen.get(act) ?? 0) > env.fairStories / 20]).toEqual([act, true])
  },
)
