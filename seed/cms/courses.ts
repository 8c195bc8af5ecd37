import { courses } from '../data/courses/index.ts'
import type { Api } from '../http.ts'
import { inParallel } from '../in-parallel.ts'
import { markdownToLexical } from '../markdown-to-lexical.ts'
import type { CourseSeed, LessonBlockSeed, LessonSeed } from '../course-types.ts'
import { pictureId } from './picture-id.ts'

type Found = { docs: { id: string }[] }
type Created = { doc: { id: string } }

/** Nobody else is there to publish what comes with the data; the cms keeps why (decision 049). */
const published = {
  _status: 'published',
  aloneReason: 'Viene revisado con los datos con que parte la federación.',
}

/** Course by course, its lessons first: a course goes out with what it has. */
export async function loadCourses(cms: Api): Promise<void> {
  for (const course of courses) await loadCourse(cms, course)
  const lessons = courses.flatMap((course) => course.lessons)
  console.log(`  ${courses.length} cursos con ${lessons.length} lecciones`)
}

async function loadCourse(cms: Api, { lessons, body, image, ...course }: CourseSeed): Promise<void> {
  if (await idOf(cms, 'courses', course.slug)) return
  const cover = await pictureId(cms, image)
  const ids = new Map<string, string>()
  await inParallel(lessons, 2, async (lesson) => {
    ids.set(lesson.slug, await lessonId(cms, lesson))
  })
  await cms.post('/api/courses?locale=es&depth=0', {
    ...course,
    ...published,
    body: markdownToLexical(body),
    cover,
    lessons: lessons.map(({ slug }) => ids.get(slug)),
  })
}

async function lessonId(cms: Api, { blocks, ...lesson }: LessonSeed): Promise<string> {
  const known = await idOf(cms, 'lessons', lesson.slug)
  if (known) return known
  const parts = []
  for (const block of blocks) parts.push(await asBlock(cms, block))
  const { doc } = await cms.post<Created>('/api/lessons?locale=es&depth=0', {
    ...lesson,
    ...published,
    blocks: parts,
  })
  return doc.id
}

async function asBlock(cms: Api, block: LessonBlockSeed): Promise<object> {
  switch (block.blockType) {
    case 'text':
      return { ...block, body: markdownToLexical(block.body) }
    case 'photo':
      return { ...block, image: await pictureId(cms, block.image) }
    case 'gallery':
      return { ...block, images: await Promise.all(block.images.map((image) => pictureId(cms, image))) }
    case 'steps':
      return { ...block, steps: block.steps.map((text) => ({ text })) }
    case 'exercise':
    case 'quiz':
    case 'links':
      return block
  }
}

async function idOf(cms: Api, collection: string, slug: string): Promise<string | undefined> {
  const { docs } = await cms.get<Found>(`/api/${collection}?depth=0&limit=1&where[slug][equals]=${slug}`)
  return docs[0]?.id
}
