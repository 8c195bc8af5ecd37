import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { CONVERGES_SECONDS, violations } from '../invariants.ts'
import { missingLetters } from '../letters.ts'
import { must } from '../rig/actions.ts'
import type { Shop } from '../rig/shop.ts'
import type { Scene } from './scene.ts'

export function end(scene: () => Scene): void {
  test('within 60 s of the restart every purchase has ended as it should, and nothing is lost', async () => {
    const { shop, interrupted, startedAt, openedAt } = scene()
    const { database, ground } = shop
    const until = Date.now() + CONVERGES_SECONDS * 1000
    const wrong = async () => [
      ...(await violations(database, ground.simulatorUrl, 0)),
      ...(await missingLetters(database, ground.dataDir, openedAt)),
    ]
    const settle = async () => {
      while ((await wrong()).length > 0 && Date.now() < until) await wait(250)
    }
    await settle()
    const seconds = Math.round((Date.now() - startedAt) / 1000)
    expect(await wrong()).toEqual([])
    const ended = await Promise.all(interrupted.map(async (act) => [act.key, await act.end()]))
    expect(ended).toEqual(interrupted.map((act) => [act.key, act.expected]))
    await settle()
    expect(await wrong()).toEqual([])
    expect(await differences(shop)).toEqual([])
    expect(shop.crashes).toEqual([])
    const note = `nothing under way ${seconds} s after the last restart; each letter once`
    const tried = interrupted.length
    shop.record({ fault: 'interrupted purchases, looked at in the end', tried, survived: tried, note })
  })
}

type Check = { name: string; differences: unknown[] }

/** What the store's own comparison of its books finds. */
async function differences(shop: Shop): Promise<Check[]> {
  const staff = await shop.asStaff()
  const answer = await shop.buyer.call<{ latest: { checks: Check[] } }>(
    'POST',
    '/admin/reconciliations',
    {},
    staff,
  )
  const { latest } = must(answer, 201, 'reconciling')
  return latest.checks.filter((check) => check.differences.length > 0)
}
