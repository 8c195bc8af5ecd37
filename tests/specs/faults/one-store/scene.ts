import { setTimeout as wait } from 'node:timers/promises'
import { env } from '../../../support/env.ts'
import type { Act, Action } from '../rig/acts/actions.ts'
import { type Boundary, interruptAt } from '../rig/acts/interrupt.ts'
import type { Shop } from '../rig/processes/shop.ts'

export const isLong = env.isLong

/** One store and what was done to it so far. */
export class Scene {
  /** Every request that was interrupted, to be looked at when all is over. */
  readonly interrupted: Act[] = []
  startedAt = Date.now()
  readonly openedAt = new Date()

  constructor(
    readonly shop: Shop,
    readonly variants: string[],
  ) {}

  async killAndStart(): Promise<void> {
    await this.shop.store.kill()
    await this.shop.store.start()
    this.startedAt = Date.now()
  }

  /** Every connection to PostgreSQL ends at once; the store stays and has to find new ones by itself. */
  async cut(): Promise<void> {
    this.shop.postgres.cut()
    await untilHealthy(this.shop)
  }

  /** @returns how many of the boundaries were met */
  async interruptAll(action: Action, boundaries: Boundary[], fault: () => Promise<void>): Promise<number> {
    let tried = 0
    for (const boundary of boundaries) {
      const act = await action.prepare(this.shop, this.variants)
      this.interrupted.push(act)
      if (await interruptAt(this.shop, act, boundary, fault)) tried += 1
      await act.again()
    }
    return tried
  }
}

/** Waits until the store says that it can sell again. */
export async function untilHealthy(shop: Shop, patienceMs = 300_000): Promise<void> {
  const until = Date.now() + patienceMs
  for (;;) {
    const { status } = await shop.buyer.call('GET', '/health')
    if (status === 200) return
    if (Date.now() > until) throw new Error(`the store did not recover: health ${status}`)
    await wait(50)
  }
}
