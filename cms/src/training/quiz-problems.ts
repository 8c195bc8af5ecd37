import type { Lesson } from '../payload-types.ts'

type Blocks = NonNullable<Lesson['blocks']>
type Quiz = Extract<Blocks[number], { blockType: 'quiz' }>

export const quizzesOf = (blocks: Lesson['blocks']): Quiz[] =>
  (blocks ?? []).filter((block): block is Quiz => block.blockType === 'quiz')

/** Why a lesson cannot go out: in words, with which question it is. Empty: it can. */
export function quizProblems(blocks: Lesson['blocks']): string[] {
  const quizzes = quizzesOf(blocks)
  const questions = quizzes.flatMap((quiz) => quiz.questions ?? [])
  return [
    quizzes.length > 1 && 'Una lección lleva un solo grupo de preguntas: júntalas.',
    ...questions.map(({ kind, options }, i) => {
      const right = (options ?? []).filter(({ isRight }) => isRight).length
      if (right === 0) return `La pregunta ${i + 1} no tiene ninguna respuesta buena: marca cuál es.`
      if (kind === 'one' && right > 1)
        return `La pregunta ${i + 1} tiene ${right} respuestas buenas: deja una, o di que puede haber varias.`
      return false
    }),
  ].filter((problem) => problem !== false)
}
