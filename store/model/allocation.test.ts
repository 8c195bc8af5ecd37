import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AskedShare, heldOf } from '../src/modules/supply/rules/allocation/asked'
import {
  acceptedOf,
  type Failed,
  groupsOf,
  type Said,
} from '../src/modules/supply/rules/allocation/groups-of'
import { coverRound, type Round, roundOf } from '../src/modules/supply/rules/allocation/round'
import { openUnits } from '../src/modules/supply/rules/sharing/answers'
import type { GroupOffer } from '../src/modules/supply/rules/sharing/group-offer'
import type { Reserve } from '../src/modules/supply/rules/sharing/reserves'
import { addedUp } from '../src/modules/supply/rules/sharing/share-steps'
import { env } from './env'

/** A month of one standard: what the groups of an association say, what is called for, and all that is answered. */
const STORIES = env.longStories
const few = fc.nat(300)
const group = fc.record({ sure: few, perhaps: fc.nat(60), qualified: fc.oneof(few, fc.constant(300)) })
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ is: fc.constant('call' as const), units: fc.integer({ min: 1, max: 900 }) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      is: fc.constant('answer' as const),
      which: fc.nat(),
      percent: fc.oneof(fc.constant(100), fc.constant(100), fc.constant(0), fc.nat(99)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('share' as const), which: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('fail' as const), which: fc.nat(), percent: fc.nat(100) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('offer' as const), which: fc.nat(), sure: few, perhaps: few }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('day' as const) }) },
)
const story = fc.record({
  groups: fc.array(group, { minLength: 1, maxLength: 10 }),
  lotUnits: fc.integer({ min: 1, max: 40 }),
  acts: fc.array(act, { minLength: 4, maxLength: 40 }),
})

type Share = AskedShare & { round: number }
type CallOff = { units: number; shares: Share[]; failures: Failed[]; rounds: number; reserves: Reserve[] }
type Of = { handle: string; sure: number; perhaps: number; qualified: number }

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
/** Texts that follow each other as days do. */
const dayOf = (day: number) => `day ${String(1000 + day)}`
const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(1, all.length)]

/** As the store keeps it: rows that are added and never changed. */
class Month {
  day = 1
  readonly callOffs: CallOff[] = []
  readonly happened = new Map<string, number>()
  readonly groups: Of[]
  readonly lotUnits: number

  constructor(groups: Omit<Of, 'handle'>[], lotUnits: number) {
    this.groups = groups.map((one, index) => ({ ...one, handle: `g${index}` }))
    this.lotUnits = lotUnits
  }

  get today() {
    return dayOf(this.day)
  }

  heldOf(callOff: CallOff, handle: string): number {
    const held = callOff.shares.filter((one) => one.handle === handle).map((one) => heldOf(one, this.today))
    return sum(held) - sum(callOff.failures.filter((one) => one.handle === handle).map(({ units }) => units))
  }

  promised = (handle: string, but?: CallOff) =>
    sum(this.callOffs.filter((one) => one !== but).map((one) => this.heldOf(one, handle)))

  standing(callOff: CallOff): GroupOffer[] {
    const said = this.groups.map(({ handle, sure, qualified }): Said => ({
      ...{
        handle,
        sureUnits: sure,
        qualifiedUnits: qualified,
        committedUnits: this.promised(handle, callOff),
      },
      season: { offeredUnits: Math.min(sure, qualified), receivedUnits: this.promised(handle, callOff) },
    }))
    return groupsOf(said, callOff, this.today)
  }

  open = (callOff: CallOff) => openUnits(callOff.units, this.standing(callOff))

  write(callOff: CallOff, round: Round, askedUnits: number) {
    expect(round.askedUnits).toBe(askedUnits)
    expect(sum(round.shares.map(({ units }) => units))).toBe(round.sharedUnits)
    expect(round.sharedUnits + round.missingUnits).toBe(askedUnits)
    for (const { handle, units, steps, reserve } of round.shares) {
      expect(addedUp(steps)).toBe(units)
      expect(reserve?.handle).not.toBe(handle)
      const of = this.groups.find((one) => one.handle === handle)
      // What is given beyond what is held is sure and qualified, of all call-offs together.
      if (of && units > 0)
        expect(this.promised(handle) + units).toBeLessThanOrEqual(Math.min(of.sure, of.qualified))
    }
    callOff.rounds += 1
    const answerBy = dayOf(this.day + 2)
    const { rounds } = callOff
    callOff.shares.push(
      ...round.shares.map(({ handle, units }) => ({
        handle,
        units,
        answerBy,
        acceptedUnits: null,
        round: rounds,
      })),
    )
    callOff.reserves = round.shares.flatMap(({ handle, reserve }) =>
      reserve ? [{ of: handle, by: reserve.handle, units: reserve.units }] : [],
    )
  }

  share(callOff: CallOff) {
    const open = this.open(callOff)
    const round = roundOf(open, this.lotUnits, this.standing(callOff))
    if (open > 0 && round.sharedUnits > 0) this.write(callOff, round, open)
    return open > 0 && round.sharedUnits > 0
  }

  answer(which: number, percent: number): boolean {
    const waiting = this.callOffs.flatMap((callOff) =>
      callOff.shares
        .filter((one) => one.units > 0 && one.acceptedUnits === null && one.answerBy >= this.today)
        .map((share) => ({ callOff, share })),
    )
    const found = pick(waiting, which)
    if (!found) return false
    const { callOff, share } = found
    const before = this.groups.map(({ handle }) => this.heldOf(callOff, handle))
    share.acceptedUnits = Math.floor((share.units * percent) / 100)
    const after = this.groups.map(({ handle }) => this.heldOf(callOff, handle))
    // Only what that group holds changes by its answer.
    for (const [index, { handle }] of this.groups.entries())
      expect(after[index]).toBe(
        (before[index] ?? 0) - (handle === share.handle ? share.units - share.acceptedUnits : 0),
      )
    if (share.acceptedUnits < share.units) this.share(callOff)
    return true
  }

  fail(which: number, percent: number): boolean {
    const callOff = pick(this.callOffs, which)
    if (!callOff) return false
    const able = this.groups.filter(({ handle }) => acceptedOf(handle, callOff) > 0)
    const who = pick(able, which)
    if (!who) return false
    const units = Math.max(1, Math.floor((acceptedOf(who.handle, callOff) * percent) / 100))
    const failure = { handle: who.handle, failedUnits: units, lotUnits: this.lotUnits }
    const round = coverRound(failure, this.standing(callOff), callOff.reserves)
    expect(round.shares.find(({ handle }) => handle === who.handle)?.units).toBe(0)
    callOff.failures.push({ handle: who.handle, units })
    this.write(callOff, round, units)
    return true
  }

  /** As the store takes it: with what comes if all goes well, no less than what is promised. */
  offer(which: number, sure: number, perhaps: number): boolean {
    const who = pick(this.groups, which)
    if (!who || sure + perhaps < this.promised(who.handle)) return false
    Object.assign(who, { sure, perhaps })
    return true
  }

  check() {
    for (const callOff of this.callOffs) {
      const held = this.groups.map(({ handle }) => this.heldOf(callOff, handle))
      expect(Math.min(...held)).toBeGreaterThanOrEqual(0)
      expect(sum(held) + this.open(callOff)).toBe(callOff.units)
    }
    for (const { handle, sure, perhaps, qualified } of this.groups) {
      expect(this.promised(handle)).toBeLessThanOrEqual(sure + perhaps)
      expect(this.promised(handle)).toBeLessThanOrEqual(qualified)
    }
  }
}

const seen = new Map<string, number>()

it(
  `shares every call-off to the unit and promises nothing twice in ${STORIES} stories`,
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(story, ({ groups, lotUnits, acts }) => {
        const month = new Month(groups, lotUnits)
        const done = (is: string, isDone: boolean) => isDone && seen.set(is, (seen.get(is) ?? 0) + 1)
        for (const one of acts) {
          if (one.is === 'call') {
            const callOff = { units: one.units, shares: [], failures: [], rounds: 0, reserves: [] }
            month.callOffs.push(callOff)
            done('call', month.share(callOff))
          }
          if (one.is === 'share') {
            const callOff = pick(month.callOffs, one.which)
            done('share', callOff !== undefined && month.share(callOff))
          }
          if (one.is === 'answer') done('answer', month.answer(one.which, one.percent))
          if (one.is === 'fail') done('fail', month.fail(one.which, one.percent))
          if (one.is === 'offer') done('offer', month.offer(one.which, one.sure, one.perhaps))
          if (one.is === 'day') {
            month.day += 3
            done('day', true)
          }
          month.check()
        }
      }),
      { numRuns: STORIES, seed: env.seed },
    )
    console.log('done and not refused:', Object.fromEntries(seen))
    // Stories in which nothing happens prove nothing.
    for (const is of ['call', 'share', 'answer', 'fail', 'offer', 'day'])
      expect([is, (seen.get(is) ?? 0) > STORIES / 20]).toEqual([is, true])
  },
)
