import type { APIRoute } from 'astro'
import { type LessonWeights, lessonWeight } from '../../../../features/training/lesson-weight.ts'
import { refuse } from '../../../../features/members/members.server.ts'
import { getLessons } from '../../../../lib/cms.ts'
import { Unreachable } from '../../../../lib/errors.ts'

const words = 'No podemos leer ahora cuánto pesan las lecciones. Prueba de nuevo en un rato.'
const maxAgeSeconds = 300

/** What each lesson that is out costs to take along; anybody may read them. */
export const GET: APIRoute = async (context) => {
  const { visit } = context.locals
  try {
    const lessons = await getLessons(visit)
    if (!visit.staleSince) context.cache.set({ maxAge: maxAgeSeconds, tags: [...visit.tags] })
    const weights = lessons.map((lesson) => [lesson.slug, lessonWeight(lesson)] as const)
    return Response.json({ lessons: Object.fromEntries(weights) } satisfies LessonWeights)
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    return refuse(context, 503, 'unavailable', words)
  }
}
