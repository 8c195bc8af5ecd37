import { expect, it } from 'vitest'
import { meetingDayProblem, mentorshipStanding } from './circle'

const TODAY = '2026-11-30'

it.each<[string, boolean]>([
  ['2026-12-01', false],
  ['2026-11-30', true],
  ['2025-11-30', true],
  ['2025-11-29', false],
])('a meeting of %s can be noted: %s', (day, can) => expect(meetingDayProblem(day, TODAY) === null).toBe(can))

const [first, second, later] = ['2026-05-01', '2026-05-04', '2026-09-01'].map((day) => new Date(day))
const agreed = (mentorAgreedAt?: Date, menteeAgreedAt?: Date, endedAt?: Date) => ({
  mentorAgreedAt: mentorAgreedAt ?? null,
  menteeAgreedAt: menteeAgreedAt ?? null,
  endedAt: endedAt ?? null,
})

it.each([
  ['nobody', agreed(), 'proposed', null],
  ['the mentor alone', agreed(first), 'proposed', null],
  ['the mentee alone', agreed(undefined, first), 'proposed', null],
  ['both, the mentee last', agreed(first, second), 'current', second],
  ['both, the mentor last', agreed(second, first), 'current', second],
  ['both, and it ended', agreed(first, second, later), 'over', second],
  ['one, and it ended', agreed(first, undefined, later), 'declined', null],
  ['nobody, and it ended', agreed(undefined, undefined, later), 'declined', null],
])('agreed to by %s, it is so', (_, agreement, state, since) =>
  expect(mentorshipStanding(agreement)).toEqual({ state, since }),
)
