import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '../src/env.ts'
import type { Lesson, User } from '../src/payload-types.ts'
import { previewToken } from '../src/preview/token.ts'
import { hireStaff, openCms, type Staff } from './cms.ts'
import { ask, tokenOf } from './http.ts'
import { paper, phoneFilm, PLACE, recording, spoken } from './lesson-files.ts'
import { fileOf, phonePhoto } from './pictures.ts'
import { drafts } from './training.ts'

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
const lend = (title: string, bytes: Buffer, name: string, user: User | null = staff.trainer) =>
  payload.create({
    collection: 'lesson-files',
    data: { title },
    file: fileOf(bytes, name, 'text/html'),
    user,
    overrideAccess: false,
  })
const statusOf = async (filename: string | null | undefined, token: string | null = null) =>
  (await ask('GET', `/api/lesson-files/file/${filename}`, { token })).status

async function lessonWithAll() {
  const media = await payload.create({
    collection: 'media',
    data: { alt: 'Manos con jabón' },
    file: fileOf(await phonePhoto(64, 48), 'manos.jpg'),
  })
  const audio = await lend('Cómo se lavan', recording(), 'voz.exe')
  const video = await lend('Se lavan', phoneFilm('vide', 'soun'), 'VID 1.MOV')
  const subtitles = await lend('Lo que se dice', spoken(), 'sub.txt')
  const sheet = await lend('Lista', paper(), 'lista.doc')
  const blocks: NonNullable<Lesson['blocks']> = [
    { blockType: 'photo', image: media.id, caption: 'Con jabón' },
    { blockType: 'gallery', images: [media.id, media.id] },
    { blockType: 'audio', title: 'Escucha', file: audio.id, transcript: 'Con jabón, veinte segundos.' },
    { blockType: 'video', title: 'Mira', file: video.id, poster: media.id, subtitles: subtitles.id },
    { blockType: 'sheet', file: sheet.id },
  ]
  const lesson = await write.lesson(staff.trainer, { title: 'Con todo', blocks })
  return { media, files: [audio, video, subtitles, sheet], lesson }
}

test('files are named and typed by what they are, and seen once a lesson that is out uses them', async () => {
  const { media, files, lesson } = await lessonWithAll()
  expect(files.map(({ filename, mimeType, kind }) => [filename, mimeType, kind])).toEqual([
    ['voz.mp3', 'audio/mpeg', 'audio'],
    ['vid-1.mp4', 'video/mp4', 'video'],
    ['sub.vtt', 'text/vtt', 'subtitles'],
    ['lista.pdf', 'application/pdf', 'sheet'],
  ])
  const seen = async () => [
    ...(await Promise.all(files.map(({ filename }) => statusOf(filename)))),
    (await ask('GET', `/api/media/file/${media.filename}`)).status,
  ]
  expect(await seen()).toEqual([403, 403, 403, 403, 403])
  expect((await ask('GET', '/api/lesson-files?limit=0')).text).not.toContain('voz.mp3')
  await write.changeLesson(staff.editor, lesson.id, out)
  expect(await seen()).toEqual([200, 200, 200, 200, 200])
  const { headers } = await ask('GET', '/api/lesson-files/file/lista.pdf')
  expect([headers.get('content-type'), headers.get('content-security-policy')]).toEqual([
    'application/pdf',
    "default-src 'none'; sandbox",
  ])
  const part = await ask('GET', '/api/lesson-files/file/vid-1.mp4', { headers: { range: 'bytes=0-9' } })
  expect([part.status, part.headers.get('content-length')]).toEqual([206, '10'])
  expect((await readFile(path.join(env.dataDir, 'cms-lesson-files', 'vid-1.mp4'))).includes(PLACE)).toBe(
    false,
  )
  await write.changeLesson(staff.editor, lesson.id, { _status: 'draft' })
  expect(await seen()).toEqual([403, 403, 403, 403, 403])

  const [audio] = files
  const token = await tokenOf(payload, staff.editor)
  const refused = await ask('DELETE', `/api/lesson-files/${audio?.id}`, { token })
  expect([refused.status, refused.text]).toEqual([409, expect.stringMatching(/la lección «Con todo»/)])

  const preview = previewToken({ kind: 'lessons', id: lesson.id, lang: 'es' }, env.internalSecret, Date.now())
  expect((await ask('GET', `/api/preview/${preview}`)).text).not.toMatch(/createdBy|changedBy|aloneReason/)
  expect((await ask('GET', `/api/preview/${preview}/file/voz.mp3`)).status).toBe(200)
  const alone = await lend('De ninguna', paper(), 'sola.pdf')
  expect((await ask('GET', `/api/preview/${preview}/file/${alone.filename}`)).status).toBe(404)
})

test('a trainer changes and deletes what she uploaded, an author uploads none', async () => {
  const file = await lend('Mía', paper(), 'mia.pdf')
  const other = await tokenOf(payload, staff.otherTrainer)
  expect(
    (await ask('PATCH', `/api/lesson-files/${file.id}`, { token: other, body: { title: 'x' } })).status,
  ).toBe(403)
  await expect(lend('No', paper(), 'no.pdf', staff.author)).rejects.toThrow()
  await expect(lend('No', paper(), 'no.pdf', null)).rejects.toThrow()
  const own = await tokenOf(payload, staff.trainer)
  expect((await ask('DELETE', `/api/lesson-files/${file.id}`, { token: own })).status).toBe(200)
})

test('nobody says what a file is, and no sender’s bytes pass for another thing', async () => {
  await expect(lend('Página', Buffer.from('<html>'), 'voz.mp3')).rejects.toThrow(/no lo podemos usar/)
  const token = await tokenOf(payload, staff.trainer)
  const sheet = await lend('Hoja', paper(), 'hoja.pdf')
  const { text } = await ask('PATCH', `/api/lesson-files/${sheet.id}`, { token, body: { kind: 'video' } })
  expect(text).toContain('"kind":"sheet"')
})

test('English falls back to Spanish within a lesson too, and keeps its own words when it has them', async () => {
  const lesson = await write.lesson(staff.trainer, {
    title: 'Pasos',
    blocks: [{ blockType: 'exercise', title: 'En tu cocina', text: 'Mira tu mesón.' }],
  })
  const [block] = lesson.blocks ?? []
  await payload.update({
    collection: 'lessons',
    id: lesson.id,
    locale: 'en',
    draft: true,
    data: { blocks: [{ blockType: 'exercise', id: block?.id, title: 'In your kitchen', text: '' }] },
  })
  const read = async (locale: 'es' | 'en') => {
    const { blocks } = await payload.findByID({ collection: 'lessons', id: lesson.id, locale, draft: true })
    const [one] = blocks ?? []
    return one?.blockType === 'exercise' ? [one.title, one.text] : []
  }
  expect(await read('es')).toEqual(['En tu cocina', 'Mira tu mesón.'])
  expect(await read('en')).toEqual(['In your kitchen', expect.any(String)])
})
