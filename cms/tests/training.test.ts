import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hireStaff, openCms, type Staff } from './cms.ts'
import { ask, tokenOf } from './http.ts'
import { ALONE, drafts, oneQuiz, oneText } from './training.ts'

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
/** A lesson of the trainer that an editor published. */
const publishedLesson = async (title: string) => {
  const { id } = await write.lesson(staff.trainer, { title })
  return write.changeLesson(staff.editor, id, out)
}
/** What somebody is answered: asked for once, however much is looked for in it. */
const textOf = async (path: string, who: Staff[keyof Staff] | null = null) =>
  (await ask('GET', path, { token: who ? await tokenOf(payload, who) : null })).text
const seen = async (path: string, text: string, who: Staff[keyof Staff] | null = null) =>
  (await textOf(path, who)).includes(text)

describe('a trainer', () => {
  test('begins, changes and deletes her own drafts, and publishes none', async () => {
    const lesson = await write.lesson(staff.trainer, { title: 'Mía' })
    expect(lesson._status).toBe('draft')
    expect((await write.changeLesson(staff.trainer, lesson.id, { title: 'Mía, mejor' }, true)).title).toBe(
      'Mía, mejor',
    )
    await expect(write.changeLesson(staff.trainer, lesson.id, out)).rejects.toThrow()
    const course = await write.course(staff.trainer, { lessons: [lesson.id] })
    await expect(write.changeCourse(staff.trainer, course.id, out)).rejects.toThrow()
    for (const [collection, { id }] of [
      ['courses', course],
      ['lessons', lesson],
    ] as const)
      await payload.delete({ collection, id, user: staff.trainer, overrideAccess: false })
  })

  test('neither sees nor touches the drafts of others, nor what is out', async () => {
    const theirs = await write.lesson(staff.otherTrainer, { title: 'De la otra' })
    const mine = await publishedLesson('Ya salió')
    for (const id of [theirs.id, mine.id])
      await expect(write.changeLesson(staff.trainer, id, { title: 'x' }, true)).rejects.toThrow()
    expect(await seen('/api/lessons?draft=true&limit=0', 'De la otra', staff.trainer)).toBe(false)
    expect(await seen('/api/lessons/versions?limit=0', 'De la otra', staff.trainer)).toBe(false)
    expect(await seen('/api/lessons/versions?limit=0', 'De la otra', staff.otherTrainer)).toBe(true)
  })

  test('writes no story, profile or page, and reads no proposal', async () => {
    const token = await tokenOf(payload, staff.trainer)
    for (const collection of ['stories', 'groups', 'pages'])
      expect(
        (await ask('POST', `/api/${collection}`, { token, body: { title: 'x', name: 'x' } })).status,
      ).toBe(403)
    expect((await ask('GET', '/api/profile-proposals', { token })).status).toBe(403)
  })
})

test('nobody outside, nor an author, sees a draft, its versions or who wrote it', async () => {
  const { id } = await publishedLesson('La que se ve')
  await write.changeLesson(staff.editor, id, { title: 'La que todavía no' }, true)
  await write.lesson(staff.trainer, { title: 'Nunca publicada' })
  const hidden = /La que todavía no|Nunca publicada|aloneReason/
  for (const token of [null, await tokenOf(payload, staff.author)]) {
    const read = async (path: string) => (await ask('GET', path, { token })).text
    for (const path of ['/api/lessons?limit=0&draft=true', `/api/lessons/${id}?draft=true`])
      expect([path, await read(path)]).toEqual([path, expect.not.stringMatching(hidden)])
    const all = await read('/api/lessons?limit=0')
    expect([all, hidden.test(all)]).toEqual([expect.stringContaining('La que se ve'), false])
    expect((await ask('GET', '/api/lessons/versions', { token })).status).toBe(403)
  }
  expect(await textOf('/api/lessons?limit=0')).not.toContain('changedBy')
})

test('a lesson that is not out is not seen through its course', async () => {
  const [first, second] = [
    await publishedLesson('Primera'),
    await write.lesson(staff.trainer, { title: 'Escondida' }),
  ]
  const course = await write.course(staff.trainer, {
    title: 'Con una por salir',
    lessons: [first.id, second.id],
  })
  await write.changeCourse(staff.editor, course.id, out)
  const path = `/api/courses/${course.id}?depth=2`
  expect([await seen(path, 'Primera'), await seen(path, 'Escondida')]).toEqual([true, false])
})

describe('two people see what goes out', () => {
  test('who saved it last does not publish it, unless she says why, which the history keeps', async () => {
    const { id } = await write.lesson(staff.editor, { title: 'De la editora' })
    await expect(write.changeLesson(staff.editor, id, out)).rejects.toThrow(/otra persona lo lea/)
    await expect(write.changeLesson(staff.editor, id, { ...out, aloneReason: 'ok' })).rejects.toThrow()
    expect((await write.changeLesson(staff.editor, id, { ...out, aloneReason: ALONE }))._status).toBe(
      'published',
    )
    const { docs } = await payload.findVersions({ collection: 'lessons', where: { parent: { equals: id } } })
    expect(docs.map(({ version }) => version.aloneReason)).toContain(ALONE)
    await expect(write.changeLesson(staff.editor, id, { ...out, title: 'Otra vez' })).rejects.toThrow()
  })

  test('the reason of one time is none of the next', async () => {
    const { id } = await write.lesson(staff.editor, { title: 'Dos veces' })
    await write.changeLesson(staff.editor, id, { ...out, aloneReason: ALONE })
    const draft = await write.changeLesson(staff.editor, id, { title: 'Cambiada', aloneReason: ALONE }, true)
    expect(draft.aloneReason).toBeNull()
    await expect(write.changeLesson(staff.editor, id, out)).rejects.toThrow(/otra persona/)
    expect((await write.changeLesson(staff.admin, id, out)).title).toBe('Cambiada')
  })

  test('nor does she begin one that is out at once', async () => {
    const published = payload.create({
      collection: 'lessons',
      data: { title: 'De una vez', minutes: 5, blocks: oneText(), ...out },
      user: staff.editor,
      overrideAccess: false,
    })
    await expect(published).rejects.toThrow(/otra persona/)
  })

  test('what is out goes to the trash and comes back without a reason', async () => {
    const { id } = await publishedLesson('A la basura')
    await write.changeLesson(staff.editor, id, { deletedAt: new Date().toISOString() })
    expect(await seen('/api/lessons?limit=0&trash=true', 'A la basura')).toBe(false)
    const asEditor = { user: staff.editor, overrideAccess: false, trash: true } as const
    await payload.update({ collection: 'lessons', id, data: { deletedAt: null }, ...asEditor })
    expect(await seen('/api/lessons?limit=0', 'A la basura')).toBe(true)
  })
})

describe('what cannot go out', () => {
  test('a lesson without anything, or with a question that nobody can answer', async () => {
    const empty = await write.lesson(staff.trainer, { title: 'Vacía', blocks: [] })
    await expect(write.changeLesson(staff.editor, empty.id, out)).rejects.toThrow(/está vacía/)
    const [text, quiz] = oneQuiz()
    const unanswerable = quiz?.blockType === 'quiz' ? structuredClone(quiz) : null
    for (const option of unanswerable?.questions[0]?.options ?? []) option.isRight = false
    const blocks = [text, unanswerable].filter((one) => one != null)
    const { id } = await write.lesson(staff.trainer, { title: 'Sin buena', blocks })
    await expect(write.changeLesson(staff.editor, id, out)).rejects.toThrow(/pregunta 1/)
  })

  test('a course without a lesson that is out, with one of another course, or that waits for itself', async () => {
    const draft = await write.lesson(staff.trainer, { title: 'Por salir' })
    const bare = await write.course(staff.trainer, { title: 'Pelado', lessons: [draft.id] })
    await expect(write.changeCourse(staff.editor, bare.id, out)).rejects.toThrow(
      /al menos una de sus lecciones/,
    )

    const shared = await publishedLesson('Compartida')
    const first = await write.course(staff.trainer, { title: 'El primero', lessons: [shared.id] })
    await write.changeCourse(staff.editor, first.id, out)
    const second = await write.course(staff.trainer, { title: 'El segundo', lessons: [shared.id] })
    await expect(write.changeCourse(staff.editor, second.id, out)).rejects.toThrow(
      /es del curso «El primero»/,
    )

    const own = await publishedLesson('Propia')
    const later = await write.course(staff.trainer, {
      title: 'El de después',
      lessons: [own.id],
      prerequisites: [first.id],
    })
    await write.changeCourse(staff.editor, later.id, out)
    await write.changeCourse(staff.editor, first.id, { prerequisites: [later.id] }, true)
    await expect(write.changeCourse(staff.admin, first.id, out)).rejects.toThrow(/nadie podría/)
  })
})

test('an address that was out stays, also after it was withdrawn', async () => {
  const { id, slug } = await publishedLesson('Con dirección')
  await expect(write.changeLesson(staff.editor, id, { slug: 'otra' }, true)).rejects.toThrow(/dirección/)
  await write.changeLesson(staff.editor, id, { _status: 'draft' })
  await expect(write.changeLesson(staff.editor, id, { slug: 'otra' }, true)).rejects.toThrow(/dirección/)
  expect((await payload.findByID({ collection: 'lessons', id })).slug).toBe(slug)
  const draft = await write.lesson(staff.trainer, { title: 'Sin salir' })
  expect((await write.changeLesson(staff.trainer, draft.id, { slug: 'nueva' }, true)).slug).toBe('nueva')
})

test('a lesson of a course is not deleted under it', async () => {
  const lesson = await publishedLesson('Del curso')
  const course = await write.course(staff.trainer, { title: 'El curso', lessons: [lesson.id] })
  await write.changeCourse(staff.editor, course.id, out)
  const remove = () =>
    payload.delete({ collection: 'lessons', id: lesson.id, user: staff.editor, overrideAccess: false })
  await expect(remove()).rejects.toThrow(/es del curso «El curso»/)
  await payload.delete({ collection: 'courses', id: course.id, user: staff.editor, overrideAccess: false })
  expect((await remove()).id).toBe(lesson.id)
})
