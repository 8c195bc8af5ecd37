import { expect, test } from 'vitest'
import { type Found, qualificationProblems, qualificationState, qualifiedUnits } from './qualification'

const until = (day: string): Found => ({ outcome: 'qualified', monthlyUnits: 80, until: day })
const no = (outcome: 'to_mend' | 'withdrawn'): Found => ({ outcome, monthlyUnits: 0, until: null })

test.each<[Found, string]>([
  [null, 'none'],
  [no('to_mend'), 'to_mend'],
  [no('withdrawn'), 'withdrawn'],
  [until('2026-11-30'), 'in_force'],
  [until('2026-11-29'), 'lapsed'],
])('%o is %s on 30 November', (found, state) => {
  expect(qualificationState(found, '2026-11-30')).toBe(state)
})

test.each<[Found, number]>([
  [until('2027-03-01'), 80],
  [until('2027-02-28'), 0],
  [no('withdrawn'), 0],
  [null, 0],
])('%o counts %i in March', (found, units) => {
  expect(qualifiedUnits(found, '2027-03')).toBe(units)
})

const said = {
  outcome: 'qualified',
  triedOn: '2026-11-20',
  toMend: '',
  monthlyUnits: 80,
  until: '2027-11-30',
} as const

test.each<[string, object, string[]]>([
  ['whole', {}, []],
  ['with something to mend all the same', { toMend: 'Sellar mejor' }, []],
  ['of a day that comes', { triedOn: '2026-12-01' }, ['triedOn']],
  ['without an end', { until: null }, ['until']],
  ['that is over today', { until: '2026-11-30' }, ['until']],
  ['for longer than two years', { until: '2028-12-01' }, ['until']],
  ['of nothing', { monthlyUnits: 0 }, ['monthlyUnits']],
  ['that says no and not why', { outcome: 'to_mend', monthlyUnits: null, until: null }, ['toMend']],
  ['that says no and why', { outcome: 'withdrawn', monthlyUnits: null, until: null, toMend: 'Cerró' }, []],
])('a trial %s', (_what, more, fields) => {
  expect(Object.keys(qualificationProblems({ ...said, ...more }, '2026-11-30'))).toEqual(fields)
})
