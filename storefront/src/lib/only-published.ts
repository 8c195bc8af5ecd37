import type { CmsCourse, Course } from './cms-types.ts'

const isThere = <T extends { slug: string }>(one: T | string | null): one is T =>
  typeof one === 'object' && one !== null && Boolean(one.slug)

/** A course with those of its lessons, and of what comes before it, that can be seen: the others come as an id or null. */
export const onlyPublished = (course: CmsCourse): Course => ({
  ...course,
  lessons: (course.lessons ?? []).filter(isThere),
  prerequisites: (course.prerequisites ?? []).filter(isThere),
})
