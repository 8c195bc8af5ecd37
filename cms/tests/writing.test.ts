import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Story } from '../src/payload-types.ts'
import { openCms } from './cms.ts'
import { fileOf, phonePhoto } from './pictures.ts'

let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openCms())
})
afterAll(() => close())

const story = (data: Partial<Story>) =>
  payload.create({
    collection: 'stories',
    data: { title: 'Sin título', slug: '', _status: 'published', ...data },
  })

const root = (children: unknown[]) =>
  ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children } }) as Story['body']
const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  version: 1,
  children,
})
const words = (text: string, format = 0) => ({
  type: 'text',
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
  version: 1,
})

test('an empty address comes from the title, and the second of the same title gets a number', async () => {
  expect((await story({ title: 'Otoño en Cañete' })).slug).toBe('otono-en-canete')
  expect((await story({ title: 'Otoño en Cañete' })).slug).toBe('otono-en-canete-2')
})

test('a written address is kept, as an address', async () => {
  expect((await story({ title: 'Otra', slug: 'Mi Dirección' })).slug).toBe('mi-direccion')
})

test('changing the title does not move the page', async () => {
  const { id, slug } = await story({ title: 'Primera versión' })
  const changed = await payload.update({ collection: 'stories', id, data: { title: 'Segunda versión' } })
  expect(changed.slug).toBe(slug)
})

test('two documents cannot have the same written address', async () => {
  await story({ slug: 'repetida' })
  await expect(story({ slug: 'repetida' })).rejects.toThrow()
})

test('a profile takes its handle from its name', async () => {
  const group = await payload.create({ collection: 'groups', data: { name: 'Telar del Ñuble', handle: '' } })
  expect(group.handle).toBe('telar-del-nuble')
})

test('the date is that of publishing unless one was given', async () => {
  const before = Date.now()
  expect(Date.parse((await story({ title: 'Hoy' })).publishedAt ?? '')).toBeGreaterThanOrEqual(before)
  const given = '2026-03-01T12:00:00.000Z'
  expect((await story({ title: 'Antes', publishedAt: given })).publishedAt).toBe(given)
})

test('the HTML of a text escapes, links inside the shop, and shows pictures at any depth', async () => {
  const media = await payload.create({
    collection: 'media',
    data: { alt: 'Dos "telares" & lana' },
    file: fileOf(await phonePhoto(800, 600), 'telares.jpg'),
  })
  const target = await story({ title: 'La otra historia' })
  const link = (fields: object, text: string) => ({
    type: 'link',
    version: 3,
    fields,
    children: [words(text)],
  })
  const body = root([
    { type: 'heading', tag: 'h2', format: '', indent: 0, version: 1, children: [words('Un día')] },
    // What was pasted with letters that nobody sees is kept without them.
    paragraph(words('1 < 2\u202e\u00a0'), words('fuer\u200bte', 1)),
    paragraph(link({ linkType: 'internal', doc: { relationTo: 'stories', value: target.id } }, 'sigue')),
    paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' }, 'mala')),
    { type: 'upload', version: 3, relationTo: 'media', value: media.id, fields: { caption: 'En <Cañete>' } },
  ])
  const { id } = await story({ title: 'Con todo', body })
  for (const depth of [0, 1]) {
    const { body_html: html } = await payload.findByID({
      collection: 'stories',
      id,
      depth,
      overrideAccess: false,
    })
    expect(html).toContain('<h2>Un día</h2>')
    expect(html).toContain('1 &lt; 2 <strong>fuerte</strong>')
    expect(html).toContain('href="/historias/la-otra-historia"')
    expect(html).not.toContain('javascript:')
    expect(html).toContain('src="/cms-media/telares-wide.avif"')
    expect(html).toContain('/cms-media/telares-card.avif 480w')
    expect(html).toContain('alt="Dos &#34;telares&#34; &#38; lana"')
    expect(html).toContain('<figcaption>En &#60;Cañete&#62;</figcaption>')
  }
  const { docs } = await payload.find({
    collection: 'stories',
    where: { id: { equals: id } },
    select: { body_html: true },
    overrideAccess: false,
  })
  expect(docs[0]?.body_html).toContain('<h2>Un día</h2>')
})

test('English falls back to Spanish, and keeps its own words when it has them', async () => {
  const { id } = await story({ title: 'La lana', summary: 'De oveja' })
  await payload.update({ collection: 'stories', id, locale: 'en', data: { title: 'The wool' } })
  const english = await payload.findByID({ collection: 'stories', id, locale: 'en', fallbackLocale: 'es' })
  expect([english.title, english.summary]).toEqual(['The wool', 'De oveja'])
})

test('a menu leads only to the shop or to a secure address', async () => {
  const lead = (href: string) =>
    payload.updateGlobal({ slug: 'navigation', data: { header: [{ label: 'Ir', href }], footer: [] } })
  await expect(lead('javascript:alert(1)')).rejects.toThrow()
  await expect(lead('//otro.example')).rejects.toThrow()
  expect((await lead('/historias')).header?.[0]?.href).toBe('/historias')
})
