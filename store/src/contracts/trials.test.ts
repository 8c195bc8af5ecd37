import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  nextSteps,
  numbersProblem,
  TRIAL_STEPS,
  trialAfter,
  trialEarning,
  trialState,
  type TrialSaid,
  type TrialSays,
  type TrialStep,
} from './trials'

const idea = { title: 'Estuche', why: '', course: null, lesson: null }
const batch: TrialSays['batch'] = {
  ...{ made: 12, good: 10, day: '2026-11-02', makers: 'Tres tejedoras' },
  ...{ materialsClp: 23_880, packagingClp: 1800, minutes: 21 * 60 },
}
const sale: TrialSays['sale'] = { sold: 8, priceClp: 8900, day: '2026-11-09', place: 'Feria', heard: '' }
const none: TrialSaid = { idea, batch: null, sale: null, adopted: null, left: null }
const rank = (state: TrialStep) => TRIAL_STEPS.indexOf(state)

it.each<[TrialStep | null, TrialStep, boolean, TrialStep | null]>([
  [null, 'idea', false, 'idea'],
  [null, 'batch', false, null],
  ['idea', 'batch', false, 'batch'],
  ['idea', 'left', false, 'left'],
  ['idea', 'sale', false, null],
  ['idea', 'adopted', false, null],
  ['idea', 'idea', true, 'idea'],
  ['batch', 'sale', false, 'sale'],
  ['batch', 'left', false, 'left'],
  ['batch', 'adopted', false, null],
  ['sale', 'adopted', false, 'adopted'],
  ['sale', 'left', false, 'left'],
  ['sale', 'batch', true, 'sale'],
  ['adopted', 'adopted', true, 'adopted'],
  ['adopted', 'left', false, null],
  ['left', 'adopted', false, null],
  ['left', 'batch', false, null],
  ['left', 'idea', true, 'left'],
])('after %s, saying %s (said before: %s) makes it %s', (state, step, wasSaid, now) => {
  expect(trialAfter(state, step, wasSaid)).toBe(now)
})

it('never goes back, whatever is said, and is over once', () => {
  const told = fc.array(fc.constantFrom(...TRIAL_STEPS), { maxLength: 20 })
  fc.assert(
    fc.property(told, (steps) => {
      let state: TrialStep | null = null
      const said = new Set<TrialStep>()
      for (const step of steps) {
        const after: TrialStep | null = trialAfter(state, step, said.has(step))
        if (!after) continue
        expect(state === null || rank(after) >= rank(state)).toBe(true)
        if (state !== null && nextSteps(state).length === 0) expect(after).toBe(state)
        said.add(step)
        state = after
      }
      expect(said.has('adopted') && said.has('left')).toBe(false)
    }),
  )
})

it.each<[Partial<TrialSaid>, TrialStep]>([
  [{}, 'idea'],
  [{ batch }, 'batch'],
  [{ batch, sale }, 'sale'],
  [{ batch, sale, adopted: { learned: 'x', product: null } }, 'adopted'],
  [{ left: { reason: 'x', learned: '' } }, 'left'],
])('stands where it was told last: %o', (said, state) => {
  expect(trialState({ ...none, ...said })).toBe(state)
})

it.each([
  [{ batch: { ...batch, good: 13 }, sale: null }, 'good'],
  [{ batch, sale: { ...sale, sold: 11 } }, 'sold'],
  [{ batch: { ...batch, good: 7 }, sale }, 'sold'],
  [{ batch, sale }, null],
  [{ batch: { ...batch, good: 0 }, sale: null }, null],
  [{ batch: null, sale: null }, null],
])('numbers that do not go together are found: %o', (said, field) => {
  expect(Object.keys(numbersProblem(said) ?? {})[0] ?? null).toBe(field)
})

const terms = { sharesBp: 1500, cardFeeBp: 0, hasVat: true }

it('counts as the lesson of the batch does: 1.804 an hour when all are sold, 1.199 so far', () => {
  expect(trialEarning({ batch, sale }, terms)).toEqual({ eachClp: 2568, allSoldClp: 1804, soFarClp: 1199 })
})

it('takes off what the card costs, and goes below zero at a loss', () => {
  const withCard = trialEarning({ batch, sale }, { ...terms, cardFeeBp: 289 })
  expect(withCard?.allSoldClp).toBe(1682)
  expect(trialEarning({ batch, sale: { ...sale, sold: 1 } }, terms)?.soFarClp).toBe(-920)
})

it.each([
  ['without a batch', { batch: null, sale: null }, null],
  ['when none came out well', { batch: { ...batch, good: 0 }, sale: null }, null],
  ['before a sale', { batch, sale: null }, { eachClp: 2568, allSoldClp: null, soFarClp: null }],
  [
    'when nobody counted the hours',
    { batch: { ...batch, minutes: 0 }, sale },
    { eachClp: 2568, allSoldClp: null, soFarClp: null },
  ],
])('says no more than it knows %s', (_when, said, earning) => {
  expect(trialEarning(said, terms)).toEqual(earning)
})
