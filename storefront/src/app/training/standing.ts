import type { OwnCourse, OwnLesson } from '#contracts'
import type { LessonWeight } from '../../features/training/lesson-weight.ts'
import { isOpen, type Queued } from '../queue/item.ts'

/** `again`: it was answered and not passed. */
export type LessonStanding = 'done' | 'waiting' | 'again' | 'todo'

/** What of this lesson is on its way, or came back. */
export const itemOf = (items: Queued[], lesson: string) =>
  items.find(({ act }) => act.is === 'lesson' && act.body.lesson === lesson)

/** How a lesson stands for who has these things on the phone. */
export function standingOf({ handle, isPassed }: OwnLesson, items: Queued[]): LessonStanding {
  const item = itemOf(items, handle)
  if (item && isOpen(item)) return 'waiting'
  if (isPassed) return 'done'
  return item ? 'again' : 'todo'
}

const amount = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** «2 de 5 lecciones hechas, 1 por enviar» */
export function progressWords({ lessons }: OwnCourse, items: Queued[]): string {
  const count = (standing: LessonStanding) =>
    lessons.filter((lesson) => standingOf(lesson, items) === standing).length
  const waiting = count('waiting')
  const done = `${count('done')} de ${amount(lessons.length, 'lección hecha', 'lecciones hechas')}`
  return waiting > 0 ? `${done}, ${waiting} por enviar` : done
}

/** The first that she has not done yet. */
export const nextLesson = ({ lessons }: OwnCourse, items: Queued[]): OwnLesson | undefined =>
  lessons.find((lesson) => !['done', 'waiting'].includes(standingOf(lesson, items)))

/** A lesson on this phone. `version`: of its course, when it was taken along. */
export type KeptHead = { version: number; updatedAt: string; bytes: number; hasFiles: boolean }

export type Luggage = {
  /** Lessons that are missing, or older than what is out now. */
  toTake: string[]
  /** Of those; null: nobody has said yet. */
  bytesToTake: number | null
  bytesKept: number
  /** There was an older one of each that is to take. */
  isUpdate: boolean
  /** What is heard, seen and printed, not here yet. */
  fileBytes: number
}

/** What of a course is on this phone, and what the rest would cost. */
export function luggageOf(
  lessons: Pick<OwnLesson, 'handle'>[],
  weights: Record<string, LessonWeight> | null,
  kept: Record<string, KeptHead>,
): Luggage {
  const handles = lessons.map(({ handle }) => handle)
  const isOld = (handle: string) => {
    const weight = weights?.[handle]
    return weight !== undefined && kept[handle] !== undefined && kept[handle].updatedAt !== weight.updatedAt
  }
  const toTake = handles.filter((handle) => !kept[handle] || isOld(handle))
  const sum = (of: string[], bytes: (handle: string) => number | undefined) =>
    of.reduce((all, handle) => all + (bytes(handle) ?? 0), 0)
  return {
    toTake,
    bytesToTake: weights && sum(toTake, (handle) => weights[handle]?.bytes),
    bytesKept: sum(handles, (handle) => kept[handle]?.bytes),
    isUpdate: toTake.length > 0 && toTake.every(isOld),
    fileBytes: sum(
      handles.filter((handle) => !kept[handle]?.hasFiles),
      (handle) => weights?.[handle]?.fileBytes,
    ),
  }
}
