import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '../src/env.ts'
import type { Media, Story } from '../src/payload-types.ts'
import { previewToken } from '../src/preview/token.ts'
import { signAsUs } from '../../store/src/kernel/signature.ts'
import { freeInterruptedJobs } from '../src/schedule/jobs.ts'
import { hireStaff, openCms, type Staff } from './cms.ts'
import { ask, tokenOf } from './http.ts'
import { fileOf, phonePhoto } from './pictures.ts'

let payload: Payload
let staff: Staff
let close: () => Promise<void>
let photo: Buffer
let token = ''

beforeAll(async () => {
  ;({ payload, close } = await openCms())
  staff = await hireStaff(payload)
  token = await tokenOf(payload, staff.editor)
  photo = await phonePhoto(64, 48)
})
afterAll(() => close())

const picture = (name: string) =>
  payload.create({ collection: 'media', data: { alt: name }, file: fileOf(photo, `${name}.jpg`) })
const story = (data: Partial<Story>, status: 'draft' | 'published' = 'published') =>
  payload.create({
    collection: 'stories',
    data: { title: 'Sin título', slug: '', _status: status, ...data },
    draft: status === 'draft',
    user: staff.editor,
    overrideAccess: false,
  })
const change = (id: string, data: Partial<Story>, draft = false) =>
  payload.update({ collection: 'stories', id, data, draft, user: staff.editor, overrideAccess: false })
const seen = async (media: Media) => {
  const names = [media.filename, media.sizes?.card?.filename, media.sizes?.social?.filename]
  const answers = await Promise.all(names.map((name) => ask('GET', `/api/media/file/${name}`)))
  return [...new Set(answers.map(({ status }) => status))]
}
const withPicture = (value: string): Story['body'] => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [{ type: 'upload', version: 3, relationTo: 'media', value, fields: {} }],
  },
})

test('a picture is seen once something published uses it, and no longer when nothing does', async () => {
  const media = await picture('de-un-borrador')
  expect(await seen(media)).toEqual([403])
  const { id } = await story({ title: 'Con foto', cover: media.id }, 'draft')
  expect(await seen(media)).toEqual([403])
  expect((await ask('GET', '/api/media?limit=0')).text).not.toContain('de-un-borrador')
  await change(id, { _status: 'published' })
  expect(await seen(media)).toEqual([200])
  await change(id, { _status: 'draft' })
  expect(await seen(media)).toEqual([403])
})

test('a draft over a published text shows none of its new pictures', async () => {
  const [old, next] = [await picture('de-antes'), await picture('de-despues')]
  const { id } = await story({ title: 'Cambia de foto', cover: old.id })
  await change(id, { cover: next.id, body: withPicture(next.id) }, true)
  expect([await seen(old), await seen(next)]).toEqual([[200], [403]])
})

test.each<[string, (id: string) => Promise<unknown>, RegExp]>([
  [
    'the cover of a published story',
    (id) => story({ title: 'Portada', cover: id }),
    /la historia «Portada» \(a la vista\)/,
  ],
  ['a draft', (id) => story({ title: 'Por salir', cover: id }, 'draft'), /«Por salir» \(en borrador\)/],
  ['the middle of a text', (id) => story({ title: 'En medio', body: withPicture(id) }), /«En medio»/],
  [
    'the front page',
    (id) => payload.updateGlobal({ slug: 'brand', data: { tagline: 'x', hero: id } }),
    /la portada/,
  ],
  [
    'a group',
    (id) =>
      payload.create({
        collection: 'groups',
        data: { name: 'Telar', handle: '', image: id, _status: 'published' },
      }),
    /el grupo «Telar»/,
  ],
])('what is used in %s is neither deleted nor thrown away, and it says where', async (_where, use, words) => {
  const media = await picture('usada')
  await use(media.id)
  for (const answer of [
    await ask('DELETE', `/api/media/${media.id}`, { token }),
    await ask('PATCH', `/api/media/${media.id}`, { token, body: { deletedAt: new Date().toISOString() } }),
  ]) {
    expect(answer.status).toBe(409)
    expect(answer.text).toMatch(words)
  }
  await payload.updateGlobal({ slug: 'brand', data: { tagline: 'x', hero: null } })
})

test('what nothing uses any more is deleted', async () => {
  const media = await picture('suelta')
  const { id } = await story({ title: 'La suelta', cover: media.id })
  await payload.delete({ collection: 'stories', id })
  expect((await ask('DELETE', `/api/media/${media.id}`, { token })).status).toBe(200)
})

test('a story dated ahead is out from its day', async () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const { id, slug } = await story({ title: 'Del futuro', publishedAt: inDays(2) })
  const found = async () =>
    (await ask('GET', `/api/stories?where[slug][equals]=${slug}`)).text.includes('Del futuro')
  expect([await found(), (await ask('GET', `/api/stories/${id}`)).status]).toEqual([false, 404])
  await change(id, { publishedAt: inDays(-1), _status: 'published' })
  expect(await found()).toBe(true)
})

test('letters that nobody sees are not kept', async () => {
  const { title, summary } = await story({
    title: 'La\u0000 feria\u0007\u202e hoy\n',
    summary: 'Una\u200b línea\u0001.\nOtra.',
  })
  expect([title, summary]).toEqual(['La feria hoy', 'Una línea.\nOtra.'])
})

test('an address follows its title until it is out, and then leads on', async () => {
  const moved = (from: string, secret = env.internalSecret) =>
    ask('GET', `/api/moved?from=${encodeURIComponent(from)}`, {
      headers: { 'x-mingaco-signature': signAsUs(from, secret) },
    })
  const { id, slug } = await story({ title: 'Ot' }, 'draft')
  expect(slug).toBe('ot')
  expect((await change(id, { title: 'Otoño largo', slug: 'ot' }, true)).slug).toBe('otono-largo')
  await change(id, { _status: 'published' })
  expect((await change(id, { title: 'Otro título', _status: 'published' })).slug).toBe('otono-largo')
  await change(id, { slug: 'invierno' }, true)
  expect((await moved('/historias/otono-largo')).status).toBe(404)
  await change(id, { _status: 'published' })
  expect((await moved('/historias/otono-largo')).text).toBe('{"to":"/historias/invierno"}')
  await change(id, { slug: 'primavera', _status: 'published' })
  expect((await moved('/historias/otono-largo')).text).toBe('{"to":"/historias/primavera"}')
  expect((await moved('/historias/otono-largo', 'otro-secreto')).status).toBe(404)
  expect((await ask('GET', '/api/redirects')).status).toBe(403)
  const newcomer = await story({ title: 'Otra', slug: 'otono-largo' })
  expect((await moved('/historias/otono-largo')).status).toBe(404)
  await payload.delete({ collection: 'stories', id: newcomer.id })
})

test('a draft is seen by who holds its token, with its pictures, and by nobody else', async () => {
  const media = await picture('de-la-vista-previa')
  const other = await picture('de-otra')
  const { id } = await story({ title: 'Por mirar', cover: media.id }, 'draft')
  const preview = previewToken({ kind: 'stories', id, lang: 'es' }, env.internalSecret, Date.now())
  const { status, text } = await ask('GET', `/api/preview/${preview}`)
  expect([status, text]).toEqual([200, expect.stringContaining('Por mirar')])
  expect(text).not.toMatch(/createdBy|changedBy|@prueba/)
  expect((await ask('GET', `/api/preview/${preview}/file/${media.filename}`)).status).toBe(200)
  expect((await ask('GET', `/api/preview/${preview}/file/${other.filename}`)).status).toBe(404)
  const forged = preview.slice(0, -1) + (preview.endsWith('0') ? '1' : '0')
  expect((await ask('GET', `/api/preview/${forged}`)).status).toBe(404)
})

const plan = (doc: Story, user: Staff[keyof Staff]) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'stories', value: doc.id },
      user: { relationTo: 'users', value: user.id },
    },
    waitUntil: new Date(Date.now() - 1000),
  })
const statusOf = async ({ id }: Story) => (await payload.findByID({ collection: 'stories', id }))._status

test('what was planned is published as who planned it, also after a stop in the middle', async () => {
  const planned = await story({ title: 'Planificada' }, 'draft')
  const { id } = await plan(planned, staff.editor)
  await payload.db.updateJobs({ id, data: { processing: true } })
  await payload.jobs.run()
  expect(await statusOf(planned)).toBe('draft')
  await freeInterruptedJobs(payload)
  await payload.jobs.run()
  expect(await statusOf(planned)).toBe('published')
})

test('a plan of an author, or of somebody who left, publishes nothing', async () => {
  const leaving = await payload.create({
    collection: 'users',
    data: {
      name: 'Se va',
      role: 'editor',
      email: 'seva@prueba.example',
      password: 'gallinas-y-quillayes-32',
    },
  })
  const planned = await story({ title: 'Sin permiso' }, 'draft')
  await plan(planned, staff.author)
  await plan(planned, { ...leaving, collection: 'users' })
  await payload.delete({ collection: 'users', id: leaving.id })
  await payload.jobs.run()
  expect(await statusOf(planned)).toBe('draft')
})

test('what is in the trash is seen by no visitor, and comes back', async () => {
  const { id, slug } = await story({ title: 'A la basura' })
  await change(id, { deletedAt: new Date().toISOString() })
  for (const asked of ['', '&trash=true', '&where[deletedAt][exists]=true&trash=true']) {
    expect((await ask('GET', `/api/stories?where[slug][equals]=${slug}${asked}`)).text).not.toContain(
      'A la basura',
    )
  }
  await payload.update({ collection: 'stories', id, data: { deletedAt: null }, trash: true })
  expect((await ask('GET', `/api/stories?where[slug][equals]=${slug}`)).text).toContain('A la basura')
})

test('each version knows who saved it', async () => {
  const { id } = await story({ title: 'De la editora' }, 'draft')
  await payload.update({
    collection: 'stories',
    id,
    data: { title: 'Del admin' },
    draft: true,
    user: staff.admin,
  })
  const { docs } = await payload.findVersions({
    collection: 'stories',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    depth: 0,
  })
  expect(docs.map(({ version }) => version.changedBy)).toEqual([staff.editor.id, staff.admin.id])
})
