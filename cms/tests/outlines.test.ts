import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Course } from '../src/payload-types.ts'
import { hireStaff, openCms, type Staff } from './cms.ts'
import { shop } from './environment.ts'
import { drafts, oneQuiz, toldOf } from './training.ts'

let payload: Payload
let staff: Staff
let close: () => Promise<void>
let write: ReturnType<typeof drafts>

beforeAll(async () => {
  ;({ payload, close } = await openCms())
  staff = await hireStaff(payload)
  write = drafts(payload)
})
afterAll(() => close())

const out = { _status: 'published' } as const
const lessonOut = async (title: string, blocks = oneQuiz()) => {
  const { id } = await write.lesson(staff.trainer, { title, blocks })
  return write.changeLesson(staff.editor, id, out)
}
const courseOut = async (title: string, data: Partial<Course> = {}) => {
  const lesson = await lessonOut(`Lección de ${title}`)
  const { id } = await write.course(staff.trainer, { title, lessons: [lesson.id], ...data })
  return { lesson, course: await write.changeCourse(staff.editor, id, out) }
}
const versions = async ({ slug }: Course) =>
  (await toldOf(payload, slug)).map(({ version, isWithdrawn, lessons }) => [
    version,
    isWithdrawn,
    lessons.length,
  ])

test('what is published reaches the store as an outline that judges answers and says no word of the lesson', async () => {
  const before = await courseOut('El de antes')
  const { course, lesson } = await courseOut('Higiene de alimentos', {
    prerequisites: [before.course.id],
    opens: ['food-handling'],
    validityMonths: 24,
    audience: 'Quienes hacen alimentos',
  })
  const [told, ...more] = await toldOf(payload, course.slug)
  expect(more).toEqual([])
  expect(told).toEqual({
    handle: 'higiene-de-alimentos',
    version: 1,
    title: 'Higiene de alimentos',
    topic: 'food-handling',
    level: 'basic',
    hours: 1.5,
    mode: 'online',
    audience: 'Quienes hacen alimentos',
    prerequisites: [before.course.slug],
    opens: ['food-handling'],
    validityMonths: 24,
    lessons: [
      {
        handle: lesson.slug,
        title: lesson.title,
        minutes: 8,
        quiz: {
          passPercent: 60,
          questions: [
            {
              id: expect.any(String) as string,
              kind: 'one',
              options: [
                { id: expect.any(String) as string, isRight: false },
                { id: expect.any(String) as string, isRight: true },
              ],
            },
          ],
        },
      },
    ],
    publishedAt: expect.any(String) as string,
    isWithdrawn: false,
  })
  expect(JSON.stringify(told)).not.toMatch(/Veinte|Lávate|no se ve/)
})

test('each publication is told once as the next version; a draft, a second reading and a repeated run tell nothing', async () => {
  const { course } = await courseOut('Por versiones')
  await write.changeCourse(staff.trainer, course.id, { title: 'x' }, true).catch(() => null)
  await write.changeCourse(staff.editor, course.id, { title: 'Por versiones, mejor' }, true)
  await payload.jobs.run()
  expect(await versions(course)).toEqual([[1, false, 1]])
  await write.changeCourse(staff.admin, course.id, out)
  expect(await versions(course)).toEqual([
    [1, false, 1],
    [2, false, 1],
  ])
})

test('a lesson that goes out, or is withdrawn, is a version of its course and keeps its order and questions', async () => {
  const { course, lesson } = await courseOut('Crece')
  const second = await write.lesson(staff.trainer, { title: 'La segunda', blocks: oneQuiz() })
  await write.changeCourse(staff.editor, course.id, { lessons: [second.id, lesson.id] }, true)
  await write.changeCourse(staff.admin, course.id, out)
  expect(await versions(course)).toEqual([
    [1, false, 1],
    [2, false, 1],
  ])
  await write.changeLesson(staff.editor, second.id, out)
  const [, last, grown] = await toldOf(payload, course.slug)
  expect(grown?.lessons.map(({ handle }) => handle)).toEqual(['la-segunda', lesson.slug])
  expect(grown?.lessons[1]).toEqual(last?.lessons[0])
  await write.changeLesson(staff.editor, second.id, { _status: 'draft' })
  expect((await versions(course)).at(-1)).toEqual([4, false, 1])
})

test.each<[string, (course: Course, lesson: { id: string }) => Promise<unknown>]>([
  ['taken from the shop', ({ id }) => write.changeCourse(staff.editor, id, { _status: 'draft' })],
  ['thrown away', ({ id }) => write.changeCourse(staff.editor, id, { deletedAt: new Date().toISOString() })],
  ['deleted', ({ id }) => payload.delete({ collection: 'courses', id })],
  ['left without a lesson', (_, { id }) => write.changeLesson(staff.editor, id, { _status: 'draft' })],
])('a course that is %s is told as withdrawn, once', async (what, withdraw) => {
  const { course, lesson } = await courseOut(`Se va: ${what}`)
  await withdraw(course, lesson)
  await write.changeCourse(staff.editor, course.id, { summary: 'Otra' }, true).catch(() => null)
  expect((await versions(course)).map(([version, isWithdrawn]) => [version, isWithdrawn])).toEqual([
    [1, false],
    [2, true],
  ])
})

test('a publication that fails tells nothing', async () => {
  const { course } = await courseOut('Falla')
  await write.changeCourse(staff.editor, course.id, { hours: 1.3 }, true)
  await expect(write.changeCourse(staff.admin, course.id, out)).rejects.toThrow()
  expect(await versions(course)).toEqual([[1, false, 1]])
})

test('two who publish at once tell two versions or one, never the same one twice', async () => {
  const { course } = await courseOut('A la vez')
  await write.changeCourse(staff.trainer, course.id, { summary: 'Nueva' }, true).catch(() => null)
  const reason = { ...out, aloneReason: 'Prueba de dos a la vez.' }
  await Promise.allSettled([
    write.changeCourse(staff.admin, course.id, reason),
    write.changeCourse(staff.editor, course.id, { ...reason, aloneReason: 'La otra a la vez.' }),
  ])
  const told = (await versions(course)).map(([version]) => version)
  expect(told).toEqual([...new Set(told)])
  expect(told.length).toBeGreaterThan(1)
})

test('the shop drops a course when it, or a lesson of it, changes', async () => {
  const before = shop.calls.length
  const { course, lesson } = await courseOut('Se purga')
  await expect
    .poll(() =>
      shop.calls
        .slice(before)
        .map(({ body }) => body)
        .join(),
    )
    .toContain(`course:${course.slug}`)
  await write.changeLesson(staff.editor, lesson.id, { _status: 'draft' })
  await expect
    .poll(() =>
      shop.calls
        .slice(before)
        .map(({ body }) => body)
        .join(),
    )
    .toContain(`lesson:${lesson.slug}`)
})
