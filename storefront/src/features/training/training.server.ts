import type { AstroGlobal } from 'astro'
import { getCourse, getLesson } from '../../lib/cms.ts'
import { NotFound } from '../../lib/errors.ts'
import { env } from '../../lib/env.ts'
import { paths } from '../../lib/paths.ts'
import { mediaSocial } from '../../lib/picture/photo.ts'
import type { Visit } from '../../lib/cache/visit.ts'
import { leadsToTrials } from './trial-from.ts'
import { placeOf } from './words.ts'

export async function coursePage(visit: Visit, slug: string) {
  const course = await getCourse(visit, slug)
  const canonical = paths.course(slug)
  const picture = mediaSocial(course.cover)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: course.title,
    description: course.summary ?? course.title,
    inLanguage: 'es',
    url: env.shopUrl + canonical,
    ...(picture && { image: env.shopUrl + picture }),
    provider: { '@type': 'Organization', name: env.shopUrl, url: env.shopUrl },
  }
  return { course, canonical, picture, data }
}

/** A lesson is read within its course: below another one it is not there. */
export async function lessonPage(visit: Visit, slug: string, lessonSlug: string) {
  const course = await getCourse(visit, slug)
  if (!placeOf(course, lessonSlug)) throw new NotFound(lessonSlug)
  return { course, lesson: await getLesson(visit, lessonSlug), canonical: paths.lesson(slug, lessonSlug) }
}

const maxAgeSeconds = 300

/** A part of a page that the groups' app asks for. When the lesson last changed is said in a header. */
export async function lessonPart({ params, locals, cache, response }: AstroGlobal) {
  const { course, lesson } = await lessonPage(locals.visit, params.course ?? '', params.lesson ?? '')
  if (!locals.visit.staleSince) cache.set({ maxAge: maxAgeSeconds, tags: [...locals.visit.tags] })
  response.headers.set('x-mingaco-updated', lesson.updatedAt)
  return { blocks: lesson.blocks ?? [], leadsToTrials: leadsToTrials(course.topic) }
}
