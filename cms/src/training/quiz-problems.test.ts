import { expect, test } from 'vitest'
import { quizProblems } from './quiz-problems.ts'

type Blocks = Parameters<typeof quizProblems>[0]

const quiz = (kind: 'one' | 'many', ...right: boolean[]): NonNullable<Blocks>[number] => ({
  blockType: 'quiz',
  passPercent: 70,
  questions: [
    {
      text: '¿Cuál?',
      kind,
      explanation: 'Porque sí.',
      options: right.map((isRight, i) => ({ text: `Esa ${i}`, isRight })),
    },
  ],
})

test.each<[string, Blocks, RegExp | null]>([
  ['one right of two', [quiz('one', true, false)], null],
  ['several right, said so', [quiz('many', true, true, false)], null],
  ['no quiz', [], null],
  ['nothing', null, null],
  ['none right', [quiz('one', false, false)], /pregunta 1 no tiene ninguna/],
  ['none right of many', [quiz('many', false, false)], /pregunta 1 no tiene ninguna/],
  ['two right where one is asked for', [quiz('one', true, true)], /2 respuestas buenas/],
  ['two quizzes', [quiz('one', true, false), quiz('one', true, false)], /un solo grupo/],
])('%s', (_what, blocks, words) => {
  const problems = quizProblems(blocks)
  expect(problems).toHaveLength(words ? 1 : 0)
  if (words) expect(problems[0]).toMatch(words)
})
