import { isAnsweredRightly, isPassed, type OutlineLesson } from '../../../contracts/training'
import { invalid } from '../../../kernel/problem'

/** What was chosen of each question, by their ids. */
export type LessonAnswers = Readonly<Record<string, readonly string[]>>

/** `right` and `of` null: there was nothing to be answered. */
export type Judged = { isPassed: boolean; right: number | null; of: number | null }

/**
 * How a lesson went, by the version of it that was answered. A question that was left out is not right; one that the
 * lesson has not, or an option that a question has not, was never on a screen of ours.
 * @throws Problem 400 invalid_data
 */
export function judgeLesson({ quiz }: Pick<OutlineLesson, 'quiz'>, answers: LessonAnswers | null): Judged {
  if (!quiz && !answers) return { isPassed: true, right: null, of: null }
  if (!quiz) throw invalid('Esa lección no tiene preguntas.', { answers: 'Esa lección no tiene preguntas.' })
  if (!answers) throw invalid('Faltan tus respuestas.', { answers: 'Responde las preguntas.' })
  const known = new Map(quiz.questions.map(({ id, options }) => [id, new Set(options.map((one) => one.id))]))
  for (const [question, chosen] of Object.entries(answers))
    if (chosen.some((option) => !known.get(question)?.has(option)))
      throw invalid('Esas no son las respuestas de esta lección.', { answers: 'Abre la lección de nuevo.' })
  const right = quiz.questions.filter((one) => isAnsweredRightly(one, answers[one.id] ?? [])).length
  const of = quiz.questions.length
  return { isPassed: isPassed(right, of, quiz.passPercent), right, of }
}
