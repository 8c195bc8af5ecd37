import { expect, it } from 'vitest'
import type { TrialSaid, TrialSays, TrialStep } from '../../../contracts'
import { takeEntry } from './trial-entry'

const idea = { title: 'Estuche', why: 'Sobra hilo', course: null, lesson: null }
const batch: TrialSays['batch'] = {
  ...{ made: 12, good: 10, day: '2026-11-02', makers: 'Tres tejedoras' },
  ...{ materialsClp: 23_880, packagingClp: 1800, minutes: 1260 },
}
const sale = { sold: 8, priceClp: 8900, day: '2026-11-09', place: 'Feria', heard: '' }
const today = '2026-11-30'
const begun: TrialSaid = { idea, batch: null, sale: null, adopted: null, left: null }

const take = (state: TrialStep | null, said: TrialSaid | null, step: TrialStep, says: object) =>
  takeEntry(state, said, { step, says } as Parameters<typeof takeEntry>[2], today)

it.each<[string, TrialStep | null, TrialSaid | null, TrialStep, object, TrialStep]>([
  ['an idea', null, null, 'idea', idea, 'idea'],
  ['its batch', 'idea', begun, 'batch', batch, 'batch'],
  ['a batch of which none came out', 'idea', begun, 'batch', { ...batch, good: 0 }, 'batch'],
  ['the sale of it', 'batch', { ...begun, batch }, 'sale', sale, 'sale'],
  [
    'a batch counted anew after its sale',
    'sale',
    { ...begun, batch, sale },
    'batch',
    { ...batch, good: 9 },
    'sale',
  ],
])('takes %s', (_what, state, said, step, says, now) => {
  expect(take(state, said, step, says)).toMatchObject({ state: now, said: { [step]: says } })
})

it.each<[string, TrialStep | null, TrialSaid | null, TrialStep, object, string, string | undefined]>([
  ['what nobody began', null, null, 'batch', batch, 'not_found', undefined],
  ['a sale of no batch', 'idea', begun, 'sale', sale, 'not_possible', undefined],
  [
    'what is left, adopted',
    'left',
    { ...begun, left: { reason: 'x', learned: '' } },
    'adopted',
    {},
    'not_possible',
    undefined,
  ],
  ['more good ones than were made', 'idea', begun, 'batch', { ...batch, good: 13 }, 'invalid_data', 'good'],
  [
    'more sold than came out',
    'batch',
    { ...begun, batch },
    'sale',
    { ...sale, sold: 11 },
    'invalid_data',
    'sold',
  ],
  [
    'a batch smaller than its sale',
    'sale',
    { ...begun, batch, sale },
    'batch',
    { ...batch, good: 7 },
    'invalid_data',
    'good',
  ],
  ['a batch of tomorrow', 'idea', begun, 'batch', { ...batch, day: '2026-12-01' }, 'invalid_data', 'day'],
  [
    'a sale before its batch',
    'batch',
    { ...begun, batch },
    'sale',
    { ...sale, day: '2026-11-01' },
    'invalid_data',
    'day',
  ],
])('refuses %s in words', (_what, state, said, step, says, code, field) => {
  let problem: unknown
  try {
    take(state, said, step, says)
  } catch (error) {
    problem = error
  }
  expect(problem).toMatchObject({ code })
  if (field) expect(problem).toHaveProperty(['fields', field])
  expect((problem as Error).message).toMatch(/[a-záéíóú]{4,} /)
})
