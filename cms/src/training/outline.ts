import type { CourseOutline, OutlineLesson, OutlineQuiz } from '../../../store/src/contracts/training.ts'
import type { Course, Lesson } from '../payload-types.ts'
import { quizzesOf } from './quiz-problems.ts'

/** All of it but what each telling of it is given. */
export type ToldCourse = Omit<CourseOutline, 'version' | 'publishedAt' | 'isWithdrawn'>

/** @param handles of the courses that come before it. @param lessons those that are out, in their order */
export function outlineOf(course: Course, handles: string[], lessons: Lesson[]): ToldCourse {
  return {
    handle: course.slug ?? '',
    title: course.title,
    topic: course.topic,
    level: course.level,
    hours: course.hours,
    mode: course.mode,
    audience: course.audience || null,
    prerequisites: handles,
    opens: course.opens ?? [],
    validityMonths: course.validityMonths ?? null,
    lessons: lessons.map(lessonOf),
  }
}

const lessonOf = ({ slug, title, minutes, blocks }: Lesson): OutlineLesson => ({
  handle: slug ?? '',
  title,
  minutes,
  quiz: quizOf(blocks),
})

function quizOf(blocks: Lesson['blocks']): OutlineQuiz | null {
  const [quiz] = quizzesOf(blocks)
  if (!quiz) return null
  return {
    passPercent: quiz.passPercent,
    questions: quiz.questions.map(({ id, kind, options }) => ({
      id: id ?? '',
      kind,
      options: options.map((option) => ({ id: option.id ?? '', isRight: option.isRight === true })),
    })),
  }
}
