import { SIGNATURE_HEADER, signAsUs } from '../../../store/src/kernel/signature.ts'
import type {
  Brand,
  CmsCourse,
  CmsPage,
  Course,
  Draft,
  Found,
  Lang,
  Lesson,
  Navigation,
  Profile,
  Story,
} from './cms-types.ts'
import { env } from './env.ts'
import { NotFound } from './errors.ts'
import { isOut } from './is-out.ts'
import { onlyPublished } from './only-published.ts'
import { Source } from './source.ts'
import type { Visit } from './cache/visit.ts'

export const cms = new Source('cms', () => env.cmsUrl)
const minuteMs = 60_000

/** English is asked for without a fallback: what has no English text has no English page. */
function query(lang: Lang, more: Record<string, string | number>) {
  const search = new URLSearchParams({ locale: lang, 'fallback-locale': lang === 'en' ? 'none' : 'es' })
  for (const [key, value] of Object.entries(more)) search.set(key, String(value))
  return `?${search}`
}

async function findOne<T>(
  visit: Visit,
  collection: string,
  field: string,
  value: string,
  lang: Lang,
  ...tags: string[]
) {
  const where = query(lang, { [`where[${field}][equals]`]: value, depth: 1, limit: 1 })
  const { docs } = await cms.get<Found<T>>(visit, `/api/${collection}${where}`, { tags })
  return docs[0] ?? null
}

export const getProfile = (visit: Visit, handle: string) =>
  findOne<Profile>(visit, 'groups', 'handle', handle, 'es', `group:${handle}`, 'groups')

/** What every group says of itself in one picture and one sentence, by its handle. */
export async function getFaces(visit: Visit): Promise<Map<string, Profile>> {
  const search = query('es', {
    depth: 1,
    limit: 500,
    ...Object.fromEntries(['handle', 'headline', 'image'].map((field) => [`select[${field}]`, 'true'])),
  })
  const { docs } = await cms.get<Found<Profile>>(visit, `/api/groups${search}`, { tags: ['groups'] })
  return new Map(docs.map((profile) => [profile.handle, profile]))
}

/** So many at most are dated ahead: they come first, and are left out. */
const maxAhead = 40

/** Stories that are out, newest first. In English only those that have an English title. */
export async function getStories(
  visit: Visit,
  options: { lang?: Lang; limit?: number; group?: string } = {},
) {
  const { lang = 'es', limit = 100, group } = options
  const search = query(lang, {
    sort: '-publishedAt',
    depth: 1,
    limit: limit + maxAhead,
    ...(group ? { 'where[groups][in]': group } : {}),
    ...Object.fromEntries(
      ['slug', 'title', 'summary', 'author', 'publishedAt', 'updatedAt', 'cover', 'groups'].map((f) => [
        `select[${f}]`,
        'true',
      ]),
    ),
  })
  const { docs } = await cms.get<Found<Story>>(visit, `/api/stories${search}`, { tags: ['stories'] })
  return docs.filter((story) => story.title && isOut(story)).slice(0, limit)
}

export async function getStory(visit: Visit, slug: string, lang: Lang) {
  const story = await findOne<Story>(visit, 'stories', 'slug', slug, lang, `story:${slug}`)
  if (!story?.title || !isOut(story)) throw new NotFound(slug)
  return story
}

export async function getPage(visit: Visit, slug: string, lang: Lang) {
  const page = await findOne<CmsPage>(visit, 'pages', 'slug', slug, lang, `page:${slug}`)
  if (!page?.title) throw new NotFound(slug)
  return page
}

/** Of what a course points at only its name: its lessons are read one by one. */
const names = Object.fromEntries(
  ['lessons', 'courses'].flatMap((kind) =>
    ['slug', 'title', 'minutes'].map((field) => [`populate[${kind}][${field}]`, 'true']),
  ),
)

async function findCourses(visit: Visit, more: Record<string, string | number>, tags: string[]) {
  const search = query('es', { depth: 1, sort: 'title', limit: 300, ...names, ...more })
  const { docs } = await cms.get<Found<CmsCourse>>(visit, `/api/courses${search}`, { tags })
  return docs.map(onlyPublished)
}

/** Courses that are out and have a lesson, by their title. */
export const getCourses = async (visit: Visit): Promise<Course[]> =>
  (await findCourses(visit, {}, ['courses'])).filter(({ lessons }) => lessons.length > 0)

export async function getCourse(visit: Visit, slug: string): Promise<Course> {
  const [course] = await findCourses(visit, { 'where[slug][equals]': slug }, ['courses', `course:${slug}`])
  if (!course) throw new NotFound(slug)
  return course
}

export async function getLesson(visit: Visit, slug: string): Promise<Lesson> {
  const lesson = await findOne<Lesson>(visit, 'lessons', 'slug', slug, 'es', `lesson:${slug}`, 'courses')
  if (!lesson) throw new NotFound(slug)
  return lesson
}

/** So many are told of at most. */
const maxLessons = 500

/** All lessons that are out, with all that is in them. */
export async function getLessons(visit: Visit): Promise<Lesson[]> {
  const search = query('es', { depth: 1, limit: maxLessons })
  const { docs } = await cms.get<Found<Lesson>>(visit, `/api/lessons${search}`, { tags: ['courses'] })
  return docs
}

const tagOf = { stories: (slug: string) => `story:${slug}`, pages: (slug: string) => `page:${slug}` }

/** Whether a text that is there in one language is there in both, for its hreflang. Spanish is never missing. */
export async function isInBoth(visit: Visit, kind: keyof typeof tagOf, slug: string, lang: Lang) {
  if (lang === 'en') return true
  return findOne<{ title: string | null }>(visit, kind, 'slug', slug, 'en', tagOf[kind](slug)).then(
    (doc) => Boolean(doc?.title),
    () => false,
  )
}

/** Every page that has words in this language; few, and asked by every page that wants to link to one. */
export const getPages = async (visit: Visit, lang: Lang = 'es') =>
  (
    await cms.get<Found<CmsPage>>(
      visit,
      `/api/pages${query(lang, {
        depth: 0,
        limit: 200,
        'select[slug]': 'true',
        'select[title]': 'true',
        'select[updatedAt]': 'true',
      })}`,
      { tags: ['pages'], freshForMs: minuteMs },
    )
  ).docs.filter((page) => page.title)

export const getBrand = (visit: Visit, lang: Lang) =>
  cms.get<Brand>(visit, `/api/globals/brand${query(lang, { depth: 1 })}`, {
    tags: ['brand'],
    freshForMs: minuteMs,
  })

export const getNavigation = (visit: Visit, lang: Lang) =>
  cms.get<Navigation>(visit, `/api/globals/navigation${query(lang, { depth: 0 })}`, {
    tags: ['navigation'],
    freshForMs: minuteMs,
  })

/** What is being written in the panel, to who holds its token. It is never kept. */
export const getDraft = (token: string) =>
  cms.call<Draft>('GET', `/api/preview/${encodeURIComponent(token)}`, { timeoutMs: 5000 })

/** Where a page that changed its address is now, or null. */
export async function movedTo(path: string): Promise<string | null> {
  const headers = { [SIGNATURE_HEADER]: signAsUs(path, env.internalSecret) }
  return cms
    .call<{ to: string }>('GET', `/api/moved?from=${encodeURIComponent(path)}`, { headers, timeoutMs: 2500 })
    .then(
      ({ to }) => to,
      () => null,
    )
}
