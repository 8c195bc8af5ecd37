import type { CourseMode } from '../../../contracts/training'

type Done = { lessons: readonly string[]; passed: ReadonlySet<string>; hasAttended: boolean }

/** What each kind of course asks for: its lessons, to have been there, or both. */
const ASKS: Record<CourseMode, { lessons: boolean; presence: boolean }> = {
  online: { lessons: true, presence: false },
  inPerson: { lessons: false, presence: true },
  mixed: { lessons: true, presence: true },
}

/** Whether what she did finishes a course. @param done `lessons`: of the course as it is now */
export function isFinished(mode: CourseMode, { lessons, passed, hasAttended }: Done): boolean {
  const asks = ASKS[mode]
  if (asks.presence && !hasAttended) return false
  return !asks.lessons || lessons.every((lesson) => passed.has(lesson))
}
