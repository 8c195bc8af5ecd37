import type { LessonResult, OwnCourses } from '#contracts'
import { keepAnswer, keptAnswer } from '../answers.ts'
import { watched } from '../watched.ts'
import { withCourse } from './judged-words.ts'

/** Where her courses are asked for, and kept. */
export const OWN_COURSES = 'me/courses'

/** What the store said of a member's lessons since the app was opened, the newest last. */
export const judged = watched<Record<string, LessonResult>>({})

/** Of one member: two may use this phone. */
export const judgedKey = (memberId: string, lesson: string) => `${memberId} ${lesson}`

/** Known from here on without asking again, with signal or without. */
export async function noteJudged(key: string, result: LessonResult) {
  const kept = await keptAnswer<OwnCourses>(OWN_COURSES)
  if (kept) await keepAnswer(OWN_COURSES, withCourse(kept.value, result.course))
  const { [key]: _before, ...others } = judged.get()
  judged.set({ ...others, [key]: result })
}
