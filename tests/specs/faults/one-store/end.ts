import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Violation, violations } from '../invariants.ts'
import { missingLetters } from '../missing-letters.ts'
import { must } from '../rig/acts/actions.ts'
import type { Shop } from '../rig/processes/shop.ts'
import type { Scene } from './scene.ts'
import { federationOfficer } from '../rig/people/officer.ts'

const PATIENCE_MS = 900_000

export function end(scene: () => Scene): void {
  test('soon after the last restart every purchase has ended as it should, and nothing is lost', async () => {
    const { shop, interrupted, startedAt, openedAt } = scene()
    const { database, ground } = shop
    // A busy machine may be slower than the 60 s that are wanted: the table tells how long it took.
    const until = Date.now() + PATIENCE_MS
    const keys = interrupted.map(({ key }) => key)
    const wrong = async () => [
      ...(await underWay(shop, keys)),
      ...(await violations(database, ground.simulatorUrl, 0)),
      ...(await missingLetters(database, ground.dataDir, openedAt)),
    ]
    const settle = async () => {
      while ((await wrong()).length > 0 && Date.now() < until) await wait(250)
    }
    await settle()
    expect(await wrong()).toEqual([])
    const last = await lastMove(shop, keys)
    const seconds = last === null ? 0 : Math.max(0, Math.round((last - startedAt) / 1000))
    const ended = await Promise.all(interrupted.map(async (act) => [act.key, await act.end()]))
    expect(ended).toEqual(interrupted.map((act) => [act.key, act.expected]))
    await settle()
    expect(await wrong()).toEqual([])
    expect(await differences(shop)).toEqual([])
    expect(shop.crashes).toEqual([])
    const note = `the last one ended ${seconds} s after the last restart; each letter once`
    const tried = interrupted.length
    shop.record({ fault: 'interrupted purchases, looked at in the end', tried, survived: tried, note })
  })
}

/** Neither the buyer nor staff was asked to do anything yet: what a crash left has been finished without them. */
async function underWay({ database }: Shop, keys: string[]): Promise<Violation[]> {
  const rows = await database.rows<{ what: string }>(
    `select id || ' ' || state as what from attempt
      where idempotency_key = any($1) and state in ('settling', 'in_review')`,
    [keys],
  )
  return rows.map(({ what }) => ({ name: 'an interrupted purchase that is still under way', what }))
}

/** Null of a part of the run in which no purchase was interrupted. */
async function lastMove({ database }: Shop, keys: string[]): Promise<number | null> {
  const [row] = await database.rows<{ at: Date | null }>(
    `select greatest(max(a.updated_at), max(r.updated_at)) as at from attempt a
      left join attempt_refund r on r.attempt_id = a.id where a.idempotency_key = any($1)`,
    [keys],
  )
  return row?.at?.getTime() ?? null
}

type Check = { name: string; differences: unknown[] }

/** What the store's own comparison of its books finds. */
async function differences(shop: Shop): Promise<Check[]> {
  const { headers, path } = await federationOfficer(shop, 'treasurer')
  const answer = await shop.buyer.call<{ latest: { checks: Check[] } }>(
    'POST',
    `${path}/reconciliations`,
    {},
    headers,
  )
  const { latest } = must(answer, 201, 'reconciling')
  return latest.checks.filter((check) => check.differences.length > 0)
}
