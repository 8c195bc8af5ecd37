import type { StandardPoint } from '../../../contracts'
import type { CourseTopic } from '../../../contracts/training'

/** What courses about it are about, the nearest first. */
const POINT_TOPICS: Record<StandardPoint, readonly CourseTopic[]> = {
  format: ['quality', 'formal-markets'],
  container: ['food-handling', 'quality'],
  label: ['quality', 'formal-markets'],
  technique: ['quality', 'food-handling'],
  tolerances: ['quality', 'management'],
}
const OF_ANY: readonly CourseTopic[] = ['quality']

/** More than two are no suggestion. */
const MOST = 2

type Course = { handle: string; title: string; topic: CourseTopic; isWithdrawn: boolean }

/** The courses that teach what was not met. @param point null: nothing of the sheet was named */
export function coursesFor<C extends Course>(point: StandardPoint | null, courses: readonly C[]): C[] {
  const topics = point ? POINT_TOPICS[point] : OF_ANY
  return courses
    .filter(({ topic, isWithdrawn }) => !isWithdrawn && topics.includes(topic))
    .toSorted(
      (a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || a.title.localeCompare(b.title, 'es'),
    )
    .slice(0, MOST)
}
