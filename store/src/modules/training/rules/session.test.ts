import { expect, test } from 'vitest'
import {
  cancelProblem,
  changeProblem,
  codeProblem,
  isOnPhone,
  isReminderDue,
  listOpensAt,
  listProblem,
  signUpProblem,
  timesProblem,
} from './session'

const at = (moment: string) => new Date(`2026-12-${moment}:00Z`)
const session = { startsAt: at('10T14:00'), endsAt: at('10T17:00'), isCancelled: false }

test.each([
  ['days before', '01T14:00', { signUp: true, code: false, list: false, change: true }],
  ['31 minutes before', '10T13:29', { signUp: true, code: false, list: false, change: true }],
  ['half an hour before', '10T13:30', { signUp: true, code: true, list: true, change: true }],
  ['as it starts', '10T14:00', { signUp: false, code: true, list: true, change: true }],
  ['as it ends', '10T17:00', { signUp: false, code: true, list: true, change: false }],
  ['half an hour after', '10T17:30', { signUp: false, code: true, list: true, change: false }],
  ['31 minutes after', '10T17:31', { signUp: false, code: false, list: true, change: false }],
  ['weeks after', '31T17:00', { signUp: false, code: false, list: true, change: false }],
])('%s', (_when, moment, can) => {
  const now = at(moment)
  const isFree = (problem: string | null) => problem === null
  expect({
    signUp: isFree(signUpProblem(session, now)),
    code: isFree(codeProblem(session, now)),
    list: isFree(listProblem(session, now)),
    change: isFree(changeProblem(session, now)),
  }).toEqual(can)
  const off = { ...session, isCancelled: true }
  for (const problem of [signUpProblem, codeProblem, listProblem, changeProblem])
    expect(problem(off, now)).toBe('Esa jornada se suspendió.')
})

test('the paper is written down for sixty days, and no longer', () => {
  expect(listProblem(session, new Date('2027-02-08T17:00:00Z'))).toBeNull()
  expect(listProblem(session, new Date('2027-02-08T17:01:00Z'))).toContain('60 días')
})

test.each([
  ['before it, with nobody there yet', '01T14:00', 0, true],
  ['when somebody was there', '10T15:00', 1, false],
  ['once it is over', '10T17:00', 0, false],
])('is called off %s: %s', (_when, moment, attended, can) => {
  expect(cancelProblem(session, attended, at(moment)) === null).toBe(can)
})

const now = at('01T14:00')
test.each([
  ['a new one that comes', null, { startsAt: at('10T14:00'), endsAt: at('10T17:00') }, null],
  [
    'a new one that was held',
    null,
    { startsAt: new Date('2026-11-20T14:00:00Z'), endsAt: at('01T10:00') },
    null,
  ],
  ['one of long ago', null, { startsAt: new Date('2026-09-01T14:00:00Z'), endsAt: at('01T10:00') }, 'day'],
  ['one that ends as it starts', null, { startsAt: at('10T14:00'), endsAt: at('10T14:00') }, 'until'],
  [
    'one of the year after next',
    null,
    { startsAt: new Date('2028-01-01T14:00:00Z'), endsAt: new Date('2028-01-01T15:00:00Z') },
    'day',
  ],
  [
    'moved into the past',
    session,
    { startsAt: new Date('2026-11-30T14:00:00Z'), endsAt: at('10T17:00') },
    'day',
  ],
  ['moved to another day', session, { startsAt: at('11T14:00'), endsAt: at('11T17:00') }, null],
])('%s', (_what, before, times, wrong) => {
  expect(Object.keys(timesProblem(times, before, now) ?? {})[0] ?? null).toBe(wrong)
})

test('one that is under way can end later without being moved', () => {
  const during = at('10T15:00')
  expect(timesProblem({ ...session, endsAt: at('10T18:00') }, session, during)).toBeNull()
})

// 11:00 in Chile, in summer.
test.each([
  ['two days before', '08T23:00', false],
  ['the day before begins in Chile', '09T03:00', true],
  ['that morning', '10T12:00', true],
  ['it has begun', '10T14:00', false],
])('a reminder when %s: %s', (_when, moment, isDue) => {
  expect(isReminderDue(session.startsAt, at(moment))).toBe(isDue)
})

test('the list opens at the first moment in which somebody can be written down', () => {
  const opens = listOpensAt(session)
  expect(listProblem(session, opens)).toBeNull()
  expect(listProblem(session, new Date(opens.getTime() - 1))).not.toBeNull()
})

test.each([
  ['eight days before', '02T14:00', false],
  ['six days before', '04T14:00', true],
  ['as it ends', '10T17:00', true],
  ['six days after', '16T17:00', true],
  ['eight days after', '18T17:00', false],
])('the list %s is on the phone: %s', (_when, moment, isThere) => {
  expect(isOnPhone(session, at(moment))).toBe(isThere)
  expect(isOnPhone({ ...session, isCancelled: true }, at(moment))).toBe(false)
})
