import type { PayloadRequest, Where } from 'payload'
import type { CourseOutlineMessage } from '../../../store/src/contracts/bridge.ts'
import { tellStore } from '../bridge/tell-store.ts'
import type { Course, CourseOutlineVersion, Lesson } from '../payload-types.ts'
import { outlineOf, type ToldCourse } from './outline.ts'

const PATH = '/bridge/course-outlines'

/**
 * What the store is told of a course, in the transaction of what changed it: each publication is a version, and so is
 * its withdrawal. A draft that is saved over what is out changes nothing, and tells nothing.
 * @param isPublication tells also what is the same as before
 */
export async function tellOutline(req: PayloadRequest, id: string, isPublication: boolean): Promise<void> {
  const before = await lastTold(req, id)
  const now = await publicOutline(req, id)
  if (now) {
    if (isPublication || !before || before.isWithdrawn || !isSame(before, now))
      await tell(req, id, before, { ...now, isWithdrawn: false })
  } else if (before && !before.isWithdrawn) await tell(req, id, before, { ...before, isWithdrawn: true })
}

/** Of each course that is out and has this lesson. */
export async function tellOutlinesWith(req: PayloadRequest, lesson: string, isPublication: boolean) {
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { and: [{ lessons: { in: [lesson] } }, isOut] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) await tellOutline(req, id, isPublication)
}

async function tell(
  req: PayloadRequest,
  course: string,
  before: CourseOutlineMessage | null,
  what: ToldCourse & { isWithdrawn: boolean },
): Promise<void> {
  const version = (before?.version ?? 0) + 1
  const message: CourseOutlineMessage = { ...what, version, publishedAt: new Date().toISOString() }
  // Two at once would tell the same version of two things: the key lets one through.
  await req.payload.create({
    collection: 'course-outlines',
    data: { course, version, key: `${course}:${version}`, outline: { ...message } },
    overrideAccess: true,
    req,
  })
  await tellStore(req, PATH, message)
}

async function lastTold(req: PayloadRequest, course: string): Promise<CourseOutlineMessage | null> {
  const { docs } = await req.payload.find({
    collection: 'course-outlines',
    where: { course: { equals: course } },
    sort: '-version',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const outline: CourseOutlineVersion['outline'] | undefined = docs[0]?.outline
  return outline ? (outline as CourseOutlineMessage) : null
}

const isOut: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

/** What is out of it, read as a visitor would; null: nothing, or no lesson of it. */
async function publicOutline(req: PayloadRequest, id: string): Promise<ToldCourse | null> {
  const asked = { depth: 0, pagination: false, locale: 'es', overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { and: [{ id: { equals: id } }, isOut] },
    ...asked,
  })
  const course = docs[0]
  if (!course) return null
  const lessonIds = idsOf(course.lessons)
  const lessons = await req.payload.find({
    collection: 'lessons',
    where: { and: [{ id: { in: lessonIds } }, isOut] },
    ...asked,
  })
  if (lessons.docs.length === 0) return null
  const before = await req.payload.find({
    collection: 'courses',
    where: { id: { in: idsOf(course.prerequisites) } },
    ...asked,
  })
  const handles = before.docs.flatMap(({ slug }) => slug ?? [])
  return outlineOf(course, handles.sort(), inOrder(lessonIds, lessons.docs))
}

const inOrder = (ids: string[], lessons: Lesson[]): Lesson[] =>
  ids.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? [])

export const idsOf = (list: Course['lessons'] | Course['prerequisites']): string[] =>
  (list ?? []).map((one) => (typeof one === 'object' ? one.id : one))

function isSame(before: CourseOutlineMessage, now: ToldCourse): boolean {
  const { version: _version, publishedAt: _at, isWithdrawn: _is, ...was } = before
  return canonical(was) === canonical(now)
}

/** A database may give the keys back in another order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
