import fc from 'fast-check'
import { expect, it } from 'vitest'
import { afterAnswers, openUnits } from '../src/modules/supply/rules/sharing/answers'
import { coverFailure } from '../src/modules/supply/rules/sharing/cover-failure'
import {
  countedUnits,
  floorUnits,
  type GroupOffer,
  leftUnits,
} from '../src/modules/supply/rules/sharing/group-offer'
import { reservesOf } from '../src/modules/supply/rules/sharing/reserves'
import { shareDemand, type Sharing } from '../src/modules/supply/rules/sharing/share-demand'
import { addedUp } from '../src/modules/supply/rules/sharing/share-steps'
import {
  type By,
  type SharingRule,
  TURNS,
  USUAL_RULE,
} from '../src/modules/supply/rules/sharing/sharing-rule'
import { env } from './env'

const few = fc.nat(300)
const group = fc.record({
  sureUnits: few,
  qualifiedUnits: fc.oneof(few, fc.constant(300), fc.constant(0)),
  committedUnits: fc.oneof(fc.constant(0), few),
  season: fc.record({ offeredUnits: few, receivedUnits: few }),
})
const groups = fc
  .array(group, { minLength: 1, maxLength: 14 })
  .map((all) =>
    all.map((one, index): GroupOffer => ({ ...one, handle: `g${index}`, heldUnits: 0, hasDeclined: false })),
  )
const voted = fc.record({
  topPercent: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 20, max: 60 })),
  keepsLots: fc.boolean(),
  turn: fc.constantFrom(...TURNS),
  reservePercent: fc.oneof(fc.constant(100), fc.nat(100)),
})
/** A demand, what each group answers to each round (a part of its share, in percent), who fails and with how much. */
const story = fc.record({
  groups,
  units: fc.oneof(fc.nat(60), fc.nat(2500)),
  rule: fc.oneof(fc.constant(USUAL_RULE), voted, voted, voted),
  lotUnits: fc.oneof(fc.constant(0), fc.nat(60)),
  answers: fc.array(fc.array(fc.oneof(fc.constant(100), fc.constant(100), fc.constant(0), fc.nat(99))), {
    minLength: 1,
    maxLength: 3,
  }),
  fails: fc.record({ who: fc.nat(13), percent: fc.nat(100), busy: few }),
})

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const heldBy = (all: readonly GroupOffer[]) => all.map(({ heldUnits }) => heldUnits)

/** What must hold of any sharing, whoever asked for it. */
function check(sharing: Sharing, before: readonly GroupOffer[], units: number, lot: number, by?: By) {
  const lotUnits = by?.rule.keepsLots === false ? 0 : lot
  expect(sharing.canBeHadUnits).toBe(sum(before.map(leftUnits)))
  expect(sum(sharing.shares.map((share) => share.units))).toBe(Math.min(units, sharing.canBeHadUnits))
  expect(sharing.sharedUnits + sharing.missingUnits).toBe(units)
  let belowLot = 0
  for (const { handle, units: given, steps } of sharing.shares) {
    const of = before.find((one) => one.handle === handle)
    if (!of) throw new Error(`${handle} is nobody`)
    expect(given).toBeGreaterThanOrEqual(0)
    if (of.hasDeclined) expect(given).toBe(0)
    if (given > 0)
      expect(of.committedUnits + of.heldUnits + given).toBeLessThanOrEqual(
        Math.min(of.sureUnits, of.qualifiedUnits),
      )
    if (given > 0 && given < floorUnits(of, lotUnits)) belowLot += 1
    for (const one of steps)
      if (one.step === 'top' && !one.isLifted) expect(of.heldUnits + given).toBeLessThanOrEqual(one.topUnits)
    expect(addedUp(steps)).toBe(given)
    expect(steps.at(-1)).toEqual({ step: 'result', units: given })
  }
  expect(belowLot).toBeLessThanOrEqual(1)
}

function checkReserves(all: readonly GroupOffer[], rule: SharingRule) {
  const reserves = reservesOf(all, rule)
  for (const { of, by, units } of reserves) {
    expect(by).not.toBe(of)
    expect(units).toBeGreaterThan(0)
    const held = all.find(({ handle }) => handle === of)?.heldUnits ?? -1
    expect(units).toBeLessThanOrEqual(Math.ceil((held * rule.reservePercent) / 100))
  }
  for (const one of all) {
    const standsFor = reserves.filter(({ by }) => by === one.handle).map(({ units }) => units)
    expect(sum(standsFor)).toBeLessThanOrEqual(leftUnits(one))
  }
  return reserves
}

const seen = { refused: 0, covered: 0, lots: 0, missing: 0, topped: 0, lifted: 0 }

it(`shares out, asks again and covers to the unit in ${env.stories} stories`, () => {
  const tell = fc.property(story, ({ groups: all, units, lotUnits, rule, answers, fails }) => {
    const by = { rule, demandUnits: units }
    let now = all
    for (const round of answers) {
      const open = openUnits(units, now)
      const sharing = shareDemand({ units: open, lotUnits, by }, now)
      check(sharing, now, open, lotUnits, by)
      const mixed = [...now].reverse()
      expect(shareDemand({ units: open, lotUnits, by }, mixed)).toEqual(sharing)

      const heldBefore = heldBy(now)
      const said = sharing.shares.map((share, index) => ({
        handle: share.handle,
        acceptedUnits: Math.floor((share.units * (round[index] ?? 100)) / 100),
      }))
      now = afterAnswers(now, sharing.shares, said)
      for (const [index, held] of heldBy(now).entries())
        expect(held).toBeGreaterThanOrEqual(heldBefore[index] ?? 0)
      expect(sum(heldBy(now))).toBeLessThanOrEqual(units)
      for (const one of now)
        if (one.heldUnits > 0)
          expect(one.heldUnits + one.committedUnits).toBeLessThanOrEqual(countedUnits(one))
      if (now.some(({ hasDeclined }) => hasDeclined)) seen.refused += 1
      if (sharing.shares.some(({ steps }) => steps.some(({ step }) => step === 'sat_out'))) seen.lots += 1
      if (sharing.missingUnits > 0) seen.missing += 1
      const steps = sharing.shares.flatMap((share) => share.steps)
      if (steps.some((one) => one.step === 'moved' && one.because === 'top')) seen.topped += 1
      if (steps.some((one) => one.step === 'top' && one.isLifted)) seen.lifted += 1
    }

    const reserves = checkReserves(now, rule)
    const failing = now[fails.who % now.length]
    if (!failing) return
    const failedUnits = Math.floor((failing.heldUnits * fails.percent) / 100)
    const standsIn = reserves.find(({ of }) => of === failing.handle)?.by
    const later = now.map((one) =>
      one.handle === standsIn && fails.busy % 2 === 0
        ? { ...one, committedUnits: one.committedUnits + fails.busy }
        : one,
    )
    const { byReserve, sharing } = coverFailure(
      { handle: failing.handle, failedUnits, lotUnits, by },
      later,
      reserves,
    )
    const others = later.filter((one) => one !== failing)
    const covered = (byReserve?.units ?? 0) + sharing.sharedUnits
    expect(covered + sharing.missingUnits).toBe(failedUnits)
    expect(covered).toBe(Math.min(failedUnits, sum(others.map(leftUnits))))
    expect(sharing.shares.find(({ handle }) => handle === failing.handle)?.units ?? 0).toBe(0)
    for (const one of others) {
      const more = sharing.shares.find(({ handle }) => handle === one.handle)?.units ?? 0
      const standing = byReserve?.handle === one.handle ? byReserve.units : 0
      expect(more + standing).toBeLessThanOrEqual(leftUnits(one))
    }
    if (byReserve) seen.covered += 1
  })
  fc.assert(tell, { numRuns: env.stories })
  // Stories in which nothing happens prove nothing.
  for (const [what, times] of Object.entries(seen))
    expect([what, times > env.stories / 50]).toEqual([what, true])
})

it('shares among 200 groups as among a few', () => {
  const many = Array.from({ length: 200 }, (_, index): GroupOffer => {
    const sureUnits = 20 + ((index * 37) % 180)
    return {
      handle: `g${index}`,
      ...{ sureUnits, qualifiedUnits: 150, committedUnits: index % 7, heldUnits: 0, hasDeclined: false },
      season: { offeredUnits: 400, receivedUnits: (index * 53) % 400 },
    }
  })
  for (const units of [100, 5000, 15_000, 40_000])
    check(shareDemand({ units, lotUnits: 24 }, many), many, units, 24)
})
