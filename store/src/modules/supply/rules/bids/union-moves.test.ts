import { expect, test } from 'vitest'
import type { Replacement, UnionState, UnionStepKind, UnionStepRequest } from '../../../../contracts'
import { joinProblem, processKey, stateOf, stepProblem } from './union-moves'

const today = '2027-01-20'
const standing = { closesOn: '2027-01-15', today, lacks: [] }
const step = (kind: UnionStepKind, on = '2027-01-15', note = 'n'): UnionStepRequest => ({ kind, on, note })
const STEPS: Record<UnionState, UnionStepRequest[]> = {
  preparing: [],
  presented: [step('presented')],
  awarded: [step('presented'), step('awarded')],
  not_awarded: [step('presented'), step('not_awarded')],
  ended: [step('presented'), step('awarded'), step('ended')],
}
const STATES: UnionState[] = ['preparing', 'presented', 'awarded', 'not_awarded', 'ended']

test.each<[UnionState, UnionStepKind[]]>([
  ['preparing', ['presented', 'ended']],
  ['presented', ['awarded', 'not_awarded']],
  ['awarded', ['ended']],
  ['not_awarded', ['ended']],
  ['ended', []],
])('from %s only %o', (state, open) => {
  const kinds: UnionStepKind[] = ['presented', 'awarded', 'not_awarded', 'ended']
  const steps = STEPS[state]
  expect(stateOf(steps)).toBe(state)
  expect(kinds.filter((kind) => stepProblem(step(kind), { ...standing, steps }) === null)).toEqual(open)
})

test('a step is of its day, presented before the closing with nothing missing, given up with its reason', () => {
  const preparing = { ...standing, steps: [] }
  expect(stepProblem(step('presented', '2027-01-16'), preparing)?.field).toBe('on')
  expect(stepProblem(step('presented', '2027-01-21'), preparing)?.field).toBe('on')
  expect(stepProblem(step('awarded', '2027-01-14'), { ...standing, steps: STEPS.presented })).toMatchObject({
    field: 'on',
  })
  expect(stepProblem(step('ended', today, ''), preparing)?.field).toBe('note')
  const lacks = [
    { who: 'Gremial B', said: 'Falta: situación tributaria.' },
    { who: null, said: 'Falta quién la representa.' },
  ]
  expect(stepProblem(step('presented'), { ...preparing, lacks })?.said).toBe(
    'Todavía no está lista. Gremial B: Falta: situación tributaria. Falta quién la representa.',
  )
})

const leave = (more: Partial<Replacement> = {}): Replacement => ({
  ...{ member: 'a', executedPercent: 20, leave: 'Oficio 7', leaveOn: '2027-01-20', ...more },
})

test.each<[string, Parameters<typeof joinProblem>[0], UnionState[]]>([
  ['a small one', { size: 'small', replaces: null }, ['preparing']],
  ['a large one', { size: 'large', replaces: null }, []],
  ['in another’s place, with 20 % done', { size: 'micro', replaces: leave() }, ['awarded']],
  ['with 19 %', { size: 'micro', replaces: leave({ executedPercent: 19 }) }, []],
  ['with a leave of tomorrow', { size: 'micro', replaces: leave({ leaveOn: '2027-01-21' }) }, []],
])('%s may join in %3$o', (_, asked, states) => {
  expect(STATES.filter((state) => joinProblem(asked, { state, today }) === null)).toEqual(states)
})

test('a process is one however its number is typed', () => {
  for (const typed of ['1057472-45-LE26', ' 1057472 – 45 – le26', '1057472.45.LE26'])
    expect(processKey(typed)).toBe('105747245LE26')
  expect(processKey('—')).toBe('')
})
