import { useCallback, useEffect, useState } from 'preact/hooks'
import type { OwnCourse } from '#contracts'
import { Offline, Refused } from '../../failures.ts'
import { whenSignalReturns } from '../../signal.ts'
import { type KeptLesson, keptLesson, takeLesson } from '../../training/shelf.ts'

type Lesson = { kept: KeptLesson | null; failure: Offline | Refused | null }

/** A lesson from this phone, or fetched and kept: what was read once is read again without signal. */
export function useLesson(course: OwnCourse | undefined, slug: string) {
  const [lesson, setLesson] = useState<Lesson>({ kept: null, failure: null })
  const look = useCallback(async () => {
    if (!course) return
    const kept = await keptLesson(course.handle, slug).catch(() => null)
    if (kept) {
      // What she is reading stays as it is; the next time she reads what is out now.
      setLesson((now) => (now.kept ? now : { kept, failure: null }))
      if (kept.version < course.version) await takeLesson(course, slug).catch(() => undefined)
      return
    }
    try {
      setLesson({ kept: await fetched(course, slug), failure: null })
    } catch (failure) {
      if (!(failure instanceof Offline || failure instanceof Refused)) throw failure
      setLesson({ kept: null, failure })
    }
  }, [course?.handle, course?.version, slug])
  useEffect(() => {
    void look()
    return whenSignalReturns(() => void look())
  }, [look])
  return { ...lesson, look }
}

const fetched = (course: OwnCourse, slug: string) =>
  takeLesson(course, slug).catch((error: unknown) => {
    if (error instanceof Refused && error.code === 'full') return takeLesson(course, slug, true)
    throw error
  })
