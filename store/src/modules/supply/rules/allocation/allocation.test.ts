import { describe, expect, it, test } from 'vitest'
import { offer } from '../sharing/samples'
import { shareWords } from '../sharing/share-words'
import { answerByProblem, nextAnswerBy } from './answer-days'
import { answerState, type AskedShare, heldOf, wantsNoMore } from './asked'
import { acceptedOf, groupsOf } from './groups-of'
import { coverRound, roundOf } from './round'

const asked = (more: Partial<AskedShare> = {}): AskedShare => ({
  ...{ handle: 'a', units: 60, answerBy: '2027-03-10', acceptedUnits: null },
  ...more,
})

test.each([
  ['waiting on its last day', asked(), '2027-03-10', 'waiting', 60, false],
  ['lapsed the day after', asked(), '2027-03-11', 'lapsed', 0, true],
  ['accepted, and it stays so', asked({ acceptedUnits: 60 }), '2027-04-01', 'accepted', 60, false],
  ['accepted in part', asked({ acceptedUnits: 20 }), '2027-03-01', 'in_part', 20, true],
  ['declined', asked({ acceptedUnits: 0 }), '2027-03-01', 'declined', 0, true],
  ['nothing to answer', asked({ units: 0 }), '2027-04-01', 'none', 0, false],
] as const)('a share is %s', (_what, share, today, state, held, isEnough) => {
  expect([answerState(share, today), heldOf(share, today), wantsNoMore(share, today)]).toEqual([
    ...[state, held, isEnough],
  ])
})

it('a group holds what it accepted and can answer, without what it failed with', () => {
  const { heldUnits: _, hasDeclined: __, ...said } = offer('a', { sureUnits: 100 })
  const happened = {
    shares: [asked({ acceptedUnits: 60 }), asked({ units: 24 }), asked({ handle: 'b' })],
    failures: [{ handle: 'a', units: 10 }],
  }
  expect(groupsOf([said], happened, '2027-03-01')).toMatchObject([{ heldUnits: 74, hasDeclined: true }])
  expect(acceptedOf('a', happened)).toBe(50)
  expect(groupsOf([said], { ...happened, failures: [] }, '2027-03-01')).toMatchObject([
    { heldUnits: 84, hasDeclined: false },
  ])
})

describe('a round', () => {
  const groups = [offer('a', { sureUnits: 60 }), offer('b', { sureUnits: 60 }), offer('c', { sureUnits: 20 })]

  it('shares what is open, with a reserve for each', () => {
    const round = roundOf(70, 1, groups)
    expect(round).toMatchObject({ askedUnits: 70, sharedUnits: 70, missingUnits: 0 })
    expect(round.shares.map(({ handle, units, reserve }) => [handle, units, reserve])).toEqual([
      ['a', 30, { handle: 'b', units: 30 }],
      ['b', 30, { handle: 'a', units: 30 }],
      ['c', 10, null],
    ])
  })

  it('covers a failure by the reserve first, which reads why, and then by the others', () => {
    const held = groups.map((group) => (group.handle === 'a' ? { ...group, heldUnits: 50 } : group))
    const failure = { handle: 'a', failedUnits: 50, lotUnits: 1 }
    const round = coverRound(failure, held, [{ of: 'a', by: 'c', units: 20 }])
    expect(round).toMatchObject({ askedUnits: 50, sharedUnits: 50, missingUnits: 0 })
    const unitsOf = Object.fromEntries(round.shares.map(({ handle, units }) => [handle, units]))
    expect(unitsOf).toEqual({ a: 0, b: 30, c: 20 })
    expect(shareWords(round.shares.find(({ handle }) => handle === 'c')?.steps ?? [])).toEqual([
      'Dijiste 20 seguras.',
      'Otro grupo no puede con 50 y tu grupo era su respaldo: 20 te tocan a ti.',
      'Te tocaron 20.',
    ])
    const whole = coverRound(failure, held, [{ of: 'a', by: 'b', units: 50 }])
    const told = whole.shares.map(({ handle, units, steps }) => [handle, [units, shareWords(steps).length]])
    expect(Object.fromEntries(told)).toEqual({ a: [0, 1], b: [50, 3], c: [0, 1] })
    expect(coverRound(failure, held.slice(0, 1), [])).toMatchObject({ sharedUnits: 0, missingUnits: 50 })
  })
})

test.each([
  ['the day that was given', '2027-03-10', '2027-03-01', '2027-03-20', '2027-03-10'],
  ['two days at least', '2027-03-10', '2027-03-09', '2027-03-20', '2027-03-11'],
  ['not after the delivery', '2027-03-10', '2027-03-09', '2027-03-10', '2027-03-10'],
  ['today, when it is late already', '2027-03-10', '2027-03-12', '2027-03-11', '2027-03-12'],
  ['over the end of a month', '2027-02-27', '2027-02-27', '2027-03-20', '2027-03-01'],
])('what is shared again is answered by %s', (_what, given, today, deliverOn, day) => {
  expect(nextAnswerBy(given, today, deliverOn)).toBe(day)
})

test('groups are asked for an answer from today on and before the delivery', () => {
  expect(answerByProblem('2027-03-01', '2027-03-01', '2027-03-20')).toBeNull()
  expect(answerByProblem('2027-02-28', '2027-03-01', '2027-03-20')).toContain('ya pasó')
  expect(answerByProblem('2027-03-21', '2027-03-01', '2027-03-20')).toContain('Se entrega antes')
})
