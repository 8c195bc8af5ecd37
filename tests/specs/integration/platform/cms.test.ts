import { expect, test } from 'vitest'
import { readStack } from '../../../support/stack.ts'
import { asWriter, paragraph } from '../../../clients/cms.ts'
import { call } from '../../../clients/store.ts'

const { cms, shop } = readStack().urls

const see = async (path: string) => {
  const answer = await fetch(shop + path)
  return { status: answer.status, text: await answer.text() }
}

test('what an editor publishes is on its page within seconds, and so is what she changes', async () => {
  const editor = await asWriter('editor')
  const slug = `prueba-${Date.now().toString(36)}`
  const story = {
    title: 'La primera versión',
    slug,
    summary: 'Una prueba.',
    author: 'Comunicaciones',
    publishedAt: new Date().toISOString(),
  }
  expect((await see(`/historias/${slug}`)).status).toBe(404)
  const made = await call<{ doc: { id: string } }>(
    'POST',
    `${cms}/api/stories?locale=es`,
    { ...story, body: paragraph('Había una vez.'), _status: 'published' },
    editor,
  )
  expect(made.status).toBe(201)
  const address = `${cms}/api/stories/${made.body.doc.id}?locale=es`
  await expect
    .poll(() => see(`/historias/${slug}`))
    .toMatchObject({ status: 200, text: expect.stringContaining('La primera versión') as string })
  await expect.poll(async () => (await see('/historias')).text).toContain(slug)

  await call('PATCH', address, { title: 'La segunda versión', _status: 'published' }, editor)
  await expect.poll(async () => (await see(`/historias/${slug}`)).text).toContain('La segunda versión')
  await call('DELETE', address, undefined, editor)
  await expect.poll(async () => (await see(`/historias/${slug}`)).status).toBe(404)
})

test('a draft is seen by nobody, and an author cannot publish', async () => {
  const author = await asWriter('author')
  const slug = `borrador-${Date.now().toString(36)}`
  const story = {
    title: 'Un borrador',
    slug,
    summary: 'Una prueba.',
    author: 'Autora',
    body: paragraph('Todavía no.'),
  }
  const draft = await call<{ doc: { id: string } }>(
    'POST',
    `${cms}/api/stories?locale=es&draft=true`,
    story,
    author,
  )
  expect(draft.status).toBe(201)
  expect((await see(`/historias/${slug}`)).status).toBe(404)
  await call('PATCH', `${cms}/api/stories/${draft.body.doc.id}?locale=es`, { _status: 'published' }, author)
  expect((await see(`/historias/${slug}`)).status).toBe(404)
  await call('DELETE', `${cms}/api/stories/${draft.body.doc.id}`, undefined, await asWriter('editor'))
})

test('a story dated ahead is nowhere yet, and a control letter in a title breaks no feed', async () => {
  const editor = await asWriter('editor')
  const slugs: string[] = []
  const ids: string[] = []
  for (const publishedAt of ['2030-01-01T12:00:00.000Z', new Date().toISOString()]) {
    const slug = `adelantada-${publishedAt.slice(0, 4)}-${Date.now().toString(36)}`
    slugs.push(slug)
    const story = {
      title: `Una \u0008prueba`,
      slug,
      summary: 'Una \u0001prueba.',
      publishedAt,
      _status: 'published',
    }
    const made = await call<{ doc: { id: string } }>('POST', `${cms}/api/stories`, story, editor)
    expect(made.status).toBe(201)
    ids.push(made.body.doc.id)
  }
  const [ahead = '', out = ''] = slugs
  await expect.poll(async () => (await see(`/historias/${out}`)).status).toBe(200)
  expect((await see(`/historias/${ahead}`)).status).toBe(404)
  for (const path of ['/historias', '/rss.xml', '/sitemap-1.xml', '/']) {
    await expect.poll(async () => (await see(path)).text).toContain(out)
    const { text } = await see(path)
    expect(text, path).not.toContain(ahead)
    // eslint-disable-next-line no-control-regex -- what XML may not hold
    if (path.endsWith('.xml')) expect(text, path).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
  }
  for (const id of ids) await call('DELETE', `${cms}/api/stories/${id}`, undefined, editor)
})

test('who comes by an old address is led to the new one, and a draft is shown to nobody without its link', async () => {
  const editor = await asWriter('editor')
  const slug = `antes-${Date.now().toString(36)}`
  const story = {
    title: 'Se muda',
    slug,
    author: 'Comunicaciones',
    body: paragraph('Hola.'),
    _status: 'published',
  }
  const made = await call<{ doc: { id: string } }>('POST', `${cms}/api/stories?locale=es`, story, editor)
  const address = `${cms}/api/stories/${made.body.doc.id}?locale=es`
  await expect.poll(async () => (await see(`/historias/${slug}`)).status).toBe(200)
  await call('PATCH', address, { slug: `${slug}-nueva`, _status: 'published' }, editor)
  const led = () => fetch(`${shop}/historias/${slug}`, { redirect: 'manual' })
  await expect.poll(async () => (await led()).status).toBe(301)
  expect((await led()).headers.get('location')).toBe(`/historias/${slug}-nueva`)

  const forged = await fetch(
    `${shop}/borrador/stories.${made.body.doc.id}.es.9999999999999.${'0'.repeat(64)}`,
  )
  expect([forged.status, forged.headers.get('cache-control')]).toEqual([404, 'private, no-store'])
  await call('DELETE', address, undefined, editor)
})

test.each(['/admin', '/admin/login', '/api/stories', '/api/media', '/nada', '/health'])(
  '%s of the cms is framed by nobody, read as what it is, and does not say what it runs on',
  async (address) => {
    const { headers } = await fetch(cms + address, { redirect: 'manual' })
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  },
)
