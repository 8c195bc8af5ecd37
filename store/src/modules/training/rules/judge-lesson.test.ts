import { expect, test } from 'vitest'
import { judgeLesson } from './judge-lesson'

const question = (id: string, right: string[]) => ({
  id,
  kind: right.length === 1 ? ('one' as const) : ('many' as const),
  options: ['a', 'b', 'c'].map((option) => ({ id: option, isRight: right.includes(option) })),
})
const quiz = { passPercent: 50, questions: [question('q1', ['a']), question('q2', ['b', 'c'])] }

test.each([
  ['all right', { q1: ['a'], q2: ['c', 'b'] }, { isPassed: true, right: 2, of: 2 }],
  ['just enough', { q1: ['a'], q2: ['b'] }, { isPassed: true, right: 1, of: 2 }],
  ['a question left out', { q2: ['b', 'c'] }, { isPassed: true, right: 1, of: 2 }],
  ['nothing right', { q1: ['b'], q2: ['a'] }, { isPassed: false, right: 0, of: 2 }],
  ['nothing chosen', {}, { isPassed: false, right: 0, of: 2 }],
  [
    'all ticked is not right',
    { q1: ['a', 'b', 'c'], q2: ['a', 'b', 'c'] },
    { isPassed: false, right: 0, of: 2 },
  ],
])('%s', (_what, answers, judged) => expect(judgeLesson({ quiz }, answers)).toEqual(judged))

test('a lesson without questions is finished by reading it', () =>
  expect(judgeLesson({ quiz: null }, null)).toEqual({ isPassed: true, right: null, of: null }))

test.each([
  ['a question that it has not', { quiz }, { q9: ['a'] }],
  ['an option that a question has not', { quiz }, { q1: ['z'] }],
  ['no answers where there are questions', { quiz }, null],
  ['answers where there are none', { quiz: null }, { q1: ['a'] }],
])('%s is refused', (_what, lesson, answers) =>
  expect(() => judgeLesson(lesson, answers)).toThrow(expect.objectContaining({ code: 'invalid_data' })),
)
