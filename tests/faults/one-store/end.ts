import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { CONVERGES_SECONDS, violations } from '../invariants.ts'
import { missingLetters } from '../letters.ts'
import type { Scene } from './scene.ts'

export function end(scene: () => Scene): void {
  test('within 60 s of the restart every purchase has ended as it should, and nothing is lost', async () => {
    const { shop, interrupted, startedAt } = scene()
    const { database, ground } = shop
    const until = Date.now() + CONVERGES_SECONDS * 1000
    const wrong = async () => [
      ...(await violations(database, ground.simulatorUrl, 0)),
      ...(await missingLetters(database, ground.dataDir)),
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
    expect(shop.crashes).toEqual([])
    const note = `nothing under way ${seconds} s after the last restart; each letter once`
    const tried = interrupted.length
    shop.record({ fault: 'interrupted purchases, looked at in the end', tried, survived: tried, note })
  })
}
