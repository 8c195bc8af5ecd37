import { describe, expect, it } from 'vitest'
import { type AddedAt, type Found, layOutReport, type ReportPlace } from './lay-out-report'
import { type Added, COUNTED, NOBODY } from './training-figures'

/** So many people who were at one session of an hour each, signed up all of them, and so many of them finished a course. */
function people(count: number, finished = count): Added {
  const sums = {
    minutes: count * 60,
    attended: count,
    signed: count,
    came: count,
    started: count,
    finished,
    issued: finished,
  }
  const each = Object.fromEntries(
    COUNTED.map((name) => [name, name in sums && name !== 'minutes' ? sums[name as 'came'] : 0]),
  )
  return {
    sums: { ...NOBODY.sums, ...sums, in_force: finished },
    people: { ...NOBODY.people, ...each, minutes: count, in_force: finished, unfinished: count - finished },
  }
}
const added = (body: string, key: string | null, one: Added): AddedAt => ({ body, key, added: one })
const group =
  (body: string) =>
  (key: string): ReportPlace => ({ key, label: key, body })
const month = (key: string): ReportPlace => ({ key, label: '', body: null })
const bodies = ['arauco', 'biobio', 'federation']

const byGroup: Found = {
  ...{ by: 'group', bodies, held: [] },
  places: [...['a1', 'a2', 'a3'].map(group('arauco')), ...['b1', 'b2'].map(group('biobio'))],
  added: [
    ...[added('arauco', 'a1', people(9)), added('arauco', 'a2', people(6)), added('arauco', 'a3', people(3))],
    ...[
      added('arauco', null, people(18)),
      added('biobio', 'b1', people(7)),
      added('biobio', null, people(7)),
    ],
  ],
}

describe('a report of training', () => {
  const seen = (found: Found, desk: string | null) =>
    Object.fromEntries(layOutReport(found, desk).rows.map(({ key, people }) => [key, people]))

  it('adds up what each body did, and shows it the same at its own desk', () => {
    const byMonth: Found = {
      ...{ by: 'month', bodies, places: ['2026-01', '2026-02'].map(month) },
      added: [
        ...[added('arauco', '2026-01', people(12)), added('biobio', '2026-01', people(8))],
        ...[added('arauco', '2026-02', people(6)), added('biobio', '2026-02', people(5))],
        ...[added('arauco', null, people(14)), added('biobio', null, people(9))],
      ],
      held: [
        { body: 'arauco', key: '2026-01', sessions: 2, minutes: 120 },
        { body: 'biobio', key: '2026-02', sessions: 1, minutes: 60 },
      ],
    }
    const [whole, arauco, biobio] = [null, 'arauco', 'biobio'].map((desk) => layOutReport(byMonth, desk))
    expect(whole?.rows.map(({ people, sessions }) => [people, sessions])).toEqual([
      [20, 2],
      [11, 1],
    ])
    for (const [nth, row] of (whole?.rows ?? []).entries())
      expect(row.attendedMinutes).toBe(
        (arauco?.rows[nth]?.attendedMinutes ?? NaN) + (biobio?.rows[nth]?.attendedMinutes ?? NaN),
      )
    expect([whole?.sums.people, arauco?.sums.people, biobio?.sums.people]).toEqual([23, 14, 9])
    expect([whole?.sums.sessions, arauco?.sums.givenMinutes, biobio?.sums.givenMinutes]).toEqual([3, 120, 60])
  })

  it('hides a group of three, and the smallest of those with which it would be calculated', () => {
    expect(seen(byGroup, null)).toEqual({ a1: 9, a2: null, a3: null, b1: 7, b2: 0 })
    expect(seen(byGroup, 'arauco')).toEqual({ a1: 9, a2: null, a3: null })
  })

  it('tells of no group of an association that is not told itself', () => {
    const small = { ...byGroup, added: [...byGroup.added, added('federation', null, people(2))] }
    expect(seen(small, null)).toEqual({ a1: 9, a2: null, a3: null, b1: null, b2: null })
    expect([layOutReport(small, 'biobio').sums.people, layOutReport(small, null).sums.people]).toEqual([
      null,
      27,
    ])
  })

  it('hides a part that leaves few beside it, and says nothing of what is nothing', () => {
    const found: Found = {
      ...{ by: 'topic', bodies: ['arauco'], held: [], places: ['care', 'quality', 'digital'].map(month) },
      added: [
        ...[added('arauco', 'care', people(20, 17)), added('arauco', 'quality', people(20, 10))],
        added('arauco', null, people(40, 27)),
      ],
    }
    const rows = layOutReport(found, null).rows.map(({ started, finished }) => [started, finished])
    expect(rows).toEqual([
      [20, null],
      [20, null],
      [0, 0],
    ])
  })
})
