import { expect, it } from 'vitest'
import type { Trial, TrialEntryRequest } from '#contracts'
import type { Queued, QueueState } from '../queue/item.ts'
import { withQueued } from './trials.ts'

const idea = { title: 'Estuche', why: '', course: null, lesson: null }
const batch = {
  ...{ made: 12, good: 10, day: '2026-11-02', makers: 'Rosa' },
  ...{ materialsClp: 900, packagingClp: 0, minutes: 60 },
}
const known: Trial = {
  ...{ trial: 't-known', state: 'idea', lesson: null, terms: null, by: 'Rosa', changedAt: '', advice: [] },
  said: { idea, batch: null, sale: null, adopted: null, left: null },
}
let at = 0
const item = (
  body: Omit<TrialEntryRequest, 'doneAt'>,
  state: QueueState = 'waiting',
  handle = 'g',
): Queued => ({
  ...{ id: `item-${++at}`, memberId: 'm', handle, title: '', state, reason: 'No', step: null, theirs: null },
  productId: null,
  act: { is: 'trial', body: { ...body, doneAt: '' } as TrialEntryRequest },
  queuedAt: `2026-11-30T10:00:${String(at).padStart(2, '0')}Z`,
})
const begins = (trial: string, state?: QueueState) => item({ trial, step: 'idea', says: idea }, state)

it('shows what only this phone knows, the newest first, and goes on with it', () => {
  const items = [begins('t-1'), begins('t-2'), item({ trial: 't-1', step: 'batch', says: batch })]
  const shown = withQueued([known], items, 'g')
  expect(shown.map(({ trial, state, isWaiting }) => [trial, state, isWaiting])).toEqual([
    ['t-2', 'idea', true],
    ['t-1', 'batch', true],
    ['t-known', 'idea', false],
  ])
})

it('says anew what was said before without going back', () => {
  const over: Trial = {
    ...known,
    state: 'left',
    said: { ...known.said, left: { reason: 'Caro', learned: '' } },
  }
  const items = [
    item({ trial: 't-known', step: 'idea', says: { ...idea, title: 'Otro nombre' } }),
    item({ trial: 't-known', step: 'batch', says: batch }),
  ]
  const [shown] = withQueued([over], items, 'g')
  expect([shown?.state, shown?.said.idea.title, shown?.said.batch]).toEqual(['left', 'Otro nombre', null])
})

it('keeps what was refused beside how the store has it', () => {
  const items = [item({ trial: 't-known', step: 'batch', says: batch }, 'observed')]
  const [shown] = withQueued([known], items, 'g')
  expect([shown?.state, shown?.isWaiting, shown?.refused?.reason]).toEqual(['idea', false, 'No'])
  const [alone] = withQueued([], [begins('t-new', 'observed')], 'g')
  expect([alone?.trial, alone?.isWaiting, alone?.refused !== null]).toEqual(['t-new', false, true])
})

it('is of the group in which she acts', () => {
  expect(withQueued([], [item({ trial: 't-x', step: 'idea', says: idea }, 'waiting', 'other')], 'g')).toEqual(
    [],
  )
})
