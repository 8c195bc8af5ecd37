import { useEffect, useState } from 'preact/hooks'
import type { OwnCourse, OwnCourses } from '#contracts'
import type { LessonWeights } from '../../../features/training/lesson-weight.ts'
import { type Answer, useAnswer } from '../../answers.ts'
import { home } from '../../home.ts'
import { judged, judgedKey, OWN_COURSES } from '../../training/judged.ts'
import { withCourse } from '../../training/judged-words.ts'
import { keptCourses, keptHeads, shelf } from '../../training/shelf.ts'
import type { KeptHead } from '../../training/standing.ts'
import { useWatched } from '../../watched.ts'

/** What a lesson weighs changes seldom, and is asked for by every screen of courses. */
export const useWeights = () => useAnswer<LessonWeights>('lessons').value?.lessons ?? null

/** `isUnknown`: courses that lie on this phone, without what she did of them, which nobody could be asked. */
export type Courses = { courses: OwnCourse[] | null; isUnknown: boolean; answer: Answer<OwnCourses> }

export function useCourses(): Courses {
  const answer = useAnswer<OwnCourses>(OWN_COURSES)
  const [onPhone, setOnPhone] = useState<OwnCourse[]>([])
  const changes = useWatched(shelf)
  const { value, put } = answer
  useEffect(() => void keptCourses().then(setOnPhone), [changes])
  // What waited has arrived and was judged.
  useEffect(
    () =>
      judged.watch((all) => {
        const course = Object.values(all).at(-1)?.course
        if (course && value) put(withCourse(value, course))
      }),
    [value, put],
  )
  const isUnknown = !value && answer.failure !== null && onPhone.length > 0
  return { courses: isUnknown ? onPhone : (value?.courses ?? null), isUnknown, answer }
}

/** By lesson, what of a course is on this phone; null: not looked yet. */
export function useHeads(course: OwnCourse | undefined): Record<string, KeptHead> | null {
  const [heads, setHeads] = useState<Record<string, KeptHead> | null>(null)
  const changes = useWatched(shelf)
  const handles = course?.lessons.map(({ handle }) => handle).join()
  useEffect(() => {
    if (course) void keptHeads(course).then(setHeads)
  }, [course?.handle, handles, changes])
  return heads
}

/** Who learns: of a group or not. */
export function useMemberId(): string {
  const now = useWatched(home)
  return now.is === 'in' ? now.entry.home.member.id : ''
}

export function useJudged(lesson: string) {
  return useWatched(judged)[judgedKey(useMemberId(), lesson)]
}
