import type { CourseSeed, LessonBlockSeed } from './course-types.ts'
import type { PageSeed, ProductSeed, StorySeed } from './types.ts'

type Told = { courses: CourseSeed[]; products: ProductSeed[]; stories: StorySeed[]; pages: PageSeed[] }

const repeated = (values: string[]) => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))]

/** What must hold for courses, in words that say where: each leads somewhere, and each question can be answered. */
export function courseProblems({ courses, products, stories, pages }: Told): string[] {
  const lessons = courses.flatMap((course) => course.lessons)
  const addresses = new Set([
    ...['/productos', '/grupos', '/historias', '/formacion'],
    ...products.map(({ handle }) => `/productos/${handle}`),
    ...stories.map(({ slug }) => `/historias/${slug}`),
    ...pages.map(({ slug }) => `/paginas/${slug}`),
  ])
  return [
    ...repeated(courses.map(({ slug }) => slug)).map((slug) => `Hay dos cursos «${slug}».`),
    ...repeated(lessons.map(({ slug }) => slug)).map((slug) => `Hay dos lecciones «${slug}».`),
    ...courses.flatMap(({ slug, lessons: own }) => (own.length > 0 ? [] : `${slug}: no tiene lecciones.`)),
    ...lessons.flatMap(({ slug, blocks }) =>
      blocks.flatMap((block) => problemsOfBlock(block, addresses).map((problem) => `${slug}: ${problem}`)),
    ),
  ]
}

function problemsOfBlock(block: LessonBlockSeed, addresses: Set<string>): string[] {
  if (block.blockType === 'links')
    return block.links.flatMap(({ href }) => (addresses.has(href) ? [] : `${href} no está en la tienda.`))
  if (block.blockType !== 'quiz') return []
  return block.questions.flatMap(({ text, kind, options }) => {
    const right = options.filter(({ isRight }) => isRight).length
    const isAnswerable = kind === 'one' ? right === 1 : right > 0
    return isAnswerable && options.length > 1 ? [] : `«${text}» no se puede responder.`
  })
}

export const picturesOfCourse = ({ image, lessons }: CourseSeed): { file: string; alt: string }[] => [
  image,
  ...lessons.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.blockType === 'photo') return block.image
      return block.blockType === 'gallery' ? block.images : []
    }),
  ),
]
