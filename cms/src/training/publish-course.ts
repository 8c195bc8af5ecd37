import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { Course, Lesson } from '../payload-types.ts'
import { quizProblems } from './quiz-problems.ts'
import { idsOf } from './tell-outline.ts'

const refuse = (words: string) => new APIError(words, 400, null, true)

/** A course goes out with a lesson at least, each of which is in no other; and it never waits for itself. */
export const courseCanGoOut: CollectionBeforeChangeHook<Course> = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const lessons = idsOf(data.lessons ?? originalDoc?.lessons)
  const published = await req.payload.count({
    collection: 'lessons',
    where: { and: [{ id: { in: lessons } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
    req,
  })
  if (lessons.length === 0 || published.totalDocs === 0)
    throw refuse('Publica primero al menos una de sus lecciones, y ponla en el curso.')
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: {
      and: [
        { lessons: { in: lessons } },
        { _status: { equals: 'published' } },
        { id: { not_equals: originalDoc?.id ?? null } },
      ],
    },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  if (docs[0]) throw refuse(`Una de sus lecciones es del curso «${docs[0].title}»: sácala de uno de los dos.`)
  if (originalDoc && (await waitsFor(req, originalDoc.id, idsOf(data.prerequisites))))
    throw refuse('Uno de los cursos que pide antes pide a este: nadie podría hacer ninguno.')
  return data
}

/** Whether that course is among these, or among those that they wait for. */
async function waitsFor(req: PayloadRequest, course: string, before: string[]): Promise<boolean> {
  const seen = new Set<string>()
  let next = before
  while (next.length > 0) {
    if (next.includes(course)) return true
    for (const id of next) seen.add(id)
    const { docs } = await req.payload.find({
      collection: 'courses',
      where: { id: { in: next } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    next = docs.flatMap(({ prerequisites }) => idsOf(prerequisites)).filter((id) => !seen.has(id))
  }
  return false
}

/** A lesson goes out with something to read, and with questions that can be answered. */
export const lessonCanGoOut: CollectionBeforeChangeHook<Lesson> = ({ data, originalDoc }) => {
  if (data._status !== 'published') return data
  const blocks = data.blocks ?? originalDoc?.blocks
  if (!blocks?.length) throw refuse('La lección está vacía: ponle al menos un texto.')
  const problems = quizProblems(blocks)
  if (problems.length > 0) throw refuse(problems.join(' '))
  return data
}
