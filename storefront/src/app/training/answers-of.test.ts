import { expect, it } from 'vitest'
import { chosenOf, firstUnanswered } from './answers-of.ts'

const field = (name: string, value: string, checked = false) => ({ name, value, checked })

it('reads what was chosen of each question, and knows the first without an answer', () => {
  const chosen = chosenOf([
    field('q2', 'a', true),
    field('q2', 'b', true),
    field('q1', 'a'),
    field('q1', 'b'),
    field('q3', 'a', true),
  ])
  expect(chosen).toEqual({ q2: ['a', 'b'], q1: [], q3: ['a'] })
  expect(firstUnanswered(chosen)).toBe('q1')
  expect(firstUnanswered({ ...chosen, q1: ['b'] })).toBeNull()
  expect(firstUnanswered(chosenOf([]))).toBeNull()
})
