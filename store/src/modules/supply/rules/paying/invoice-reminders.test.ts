import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysAfter } from '../../../../kernel/time/days'
import { type ReminderKind, reminderDue } from './invoice-reminders'

const invoice = { receivedOn: '2026-09-01', dueOn: '2026-10-01' }

it.each<[today: string, sent: ReminderKind[], due: ReminderKind | null]>([
  ['2026-09-25', [], null],
  ['2026-09-26', [], 'before'],
  ['2026-09-30', [], 'before'],
  ['2026-09-30', ['before'], null],
  ['2026-10-01', ['before'], 'due'],
  ['2026-10-01', ['before', 'due'], null],
  ['2026-10-02', ['before', 'due'], null],
  ['2026-10-02', ['before'], null],
  ['2026-10-02', [], 'due'],
  ['2026-10-04', ['before', 'due'], 'late'],
  ['2026-12-24', [], 'late'],
  ['2026-12-24', ['late'], null],
])('on %s, after %j, it is reminded of as %s', (today, sent, due) => {
  expect(reminderDue(invoice, sent, today)).toBe(due)
})

it('what falls due right after it came is not announced', () => {
  expect(reminderDue({ receivedOn: '2026-09-28', dueOn: '2026-10-01' }, [], '2026-09-29')).toBeNull()
  expect(reminderDue({ receivedOn: '2026-10-01', dueOn: '2026-10-01' }, [], '2026-10-01')).toBe('due')
})

it('day after day, each is sent once, in order, and none before its day', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.array(fc.integer({ min: -20, max: 60 })), (days, rounds) => {
      const it = { receivedOn: '2026-09-01', dueOn: daysAfter('2026-09-01', days) }
      const sent: ReminderKind[] = []
      for (const round of rounds.toSorted((one, other) => one - other)) {
        const today = daysAfter(it.dueOn, round)
        if (today < it.receivedOn) continue
        const due = reminderDue(it, sent, today)
        if (due === null) continue
        expect({ before: round < 0, due: round >= 0, late: round > 0 }[due]).toBe(true)
        sent.push(due)
      }
      expect(new Set(sent).size).toBe(sent.length)
      const order = ['before', 'due', 'late']
      expect(sent).toEqual(order.filter((kind) => sent.some((one) => one === kind)))
    }),
  )
})
