import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeFirstAccount } from '../src/accounts/first-account.ts'
import type { Story, User } from '../src/payload-types.ts'
import { hireStaff, openCms, type Staff } from './cms.ts'
import { ask, PASSWORD } from './http.ts'

let payload: Payload
let staff: Staff
let close: () => Promise<void>
let published: Story
let editorsDraft: Story

beforeAll(async () => {
  ;({ payload, close } = await openCms())
  staff = await hireStaff(payload)
  published = await write(staff.editor, 'Publicada', 'published')
  editorsDraft = await write(staff.editor, 'Borrador de quien edita', 'draft')
})
afterAll(() => close())

const write = (user: User | null, title: string, status: 'draft' | 'published') =>
  payload.create({
    collection: 'stories',
    data: { title, _status: status, slug: '' },
    draft: status === 'draft',
    user,
    overrideAccess: false,
  })
const change = (user: User | null, id: string, data: Partial<Story>) =>
  payload.update({ collection: 'stories', id, data, user, overrideAccess: false })
const remove = (user: User | null, id: string) =>
  payload.delete({ collection: 'stories', id, user, overrideAccess: false })
const titles = async (user: User | null, draft = false) => {
  const { docs } = await payload.find({ collection: 'stories', user, overrideAccess: false, draft, limit: 0 })
  return docs.map((story) => story.title)
}

describe('anonymous', () => {
  test('reads only what is published, asking for drafts too', async () => {
    expect(await titles(null)).toEqual(['Publicada'])
    expect(await titles(null, true)).toEqual(['Publicada'])
  })

  test('does not see the draft that waits over a published text', async () => {
    const story = await write(staff.editor, 'Antes', 'published')
    await payload.update({ collection: 'stories', id: story.id, data: { title: 'Después' }, draft: true })
    expect(await titles(null)).toContain('Antes')
    for (const asksForDrafts of [false, true]) {
      expect(await titles(null, asksForDrafts)).not.toContain('Después')
    }
    await remove(staff.editor, story.id)
  })

  test('writes, changes and deletes nothing', async () => {
    await expect(write(null, 'Nada', 'draft')).rejects.toThrow()
    await expect(change(null, published.id, { title: 'x' })).rejects.toThrow()
    await expect(remove(null, published.id)).rejects.toThrow()
  })

  test('sees no account, no history and not who wrote', async () => {
    await expect(payload.find({ collection: 'users', overrideAccess: false })).rejects.toThrow()
    await expect(payload.findVersions({ collection: 'stories', overrideAccess: false })).rejects.toThrow()
    const story = await payload.findByID({ collection: 'stories', id: published.id, overrideAccess: false })
    expect(story.createdBy).toBeUndefined()
  })
})

describe('author', () => {
  test('begins, changes and deletes her own draft', async () => {
    const story = await write(staff.author, 'Mía', 'draft')
    expect((await change(staff.author, story.id, { title: 'Mía, mejor' })).title).toBe('Mía, mejor')
    expect((await remove(staff.author, story.id)).id).toBe(story.id)
  })

  test('publishes neither a new text nor her own draft', async () => {
    await expect(write(staff.author, 'Directo', 'published')).rejects.toThrow()
    const story = await write(staff.author, 'Por revisar', 'draft')
    await expect(change(staff.author, story.id, { _status: 'published' })).rejects.toThrow()
    const after = await payload.findByID({ collection: 'stories', id: story.id })
    expect(after._status).toBe('draft')
  })

  test('leaves a text a draft when the request does not say', async () => {
    const story = await payload.create({
      collection: 'stories',
      data: { title: 'Sin decir', slug: '' },
      user: staff.author,
      overrideAccess: false,
    })
    expect(story._status).toBe('draft')
  })

  test('cannot touch her own text once it is published', async () => {
    const story = await write(staff.author, 'Ya salió', 'draft')
    await change(staff.editor, story.id, { _status: 'published' })
    await expect(change(staff.author, story.id, { title: 'Otra cosa' })).rejects.toThrow()
    await expect(remove(staff.author, story.id)).rejects.toThrow()
  })

  test('neither sees nor touches the drafts of others', async () => {
    expect(await titles(staff.author)).not.toContain('Borrador de quien edita')
    expect(await titles(staff.otherAuthor)).not.toContain('Por revisar')
    await expect(change(staff.author, editorsDraft.id, { title: 'x' })).rejects.toThrow()
    await expect(remove(staff.author, editorsDraft.id)).rejects.toThrow()
  })

  test('cannot take a text over by saying it is hers', async () => {
    const story = await payload.create({
      collection: 'stories',
      data: { title: 'De otra', slug: '', createdBy: staff.author.id },
      draft: true,
      user: staff.otherAuthor,
      overrideAccess: false,
    })
    expect(story.createdBy).toBe(staff.otherAuthor.id)
  })

  test('changes neither the front page nor the menus', async () => {
    const asAuthor = { user: staff.author, overrideAccess: false } as const
    await expect(
      payload.updateGlobal({ slug: 'brand', data: { tagline: 'x' }, ...asAuthor }),
    ).rejects.toThrow()
    await expect(payload.updateGlobal({ slug: 'navigation', data: {}, ...asAuthor })).rejects.toThrow()
  })
})

describe('editor', () => {
  test('publishes and unpublishes anything', async () => {
    const story = await write(staff.author, 'De la autora', 'draft')
    expect((await change(staff.editor, story.id, { _status: 'published' }))._status).toBe('published')
    expect((await change(staff.editor, story.id, { _status: 'draft' }))._status).toBe('draft')
  })

  test('manages no account but her own, and cannot raise herself', async () => {
    const asEditor = { user: staff.editor, overrideAccess: false } as const
    const { docs } = await payload.find({ collection: 'users', ...asEditor })
    expect(docs.map((user) => user.id)).toEqual([staff.editor.id])
    await expect(
      payload.update({ collection: 'users', id: staff.author.id, data: { name: 'x' }, ...asEditor }),
    ).rejects.toThrow()
    const self = await payload.update({
      collection: 'users',
      id: staff.editor.id,
      data: { role: 'admin', name: 'edita' },
      ...asEditor,
    })
    expect(self.role).toBe('editor')
  })
})

describe('admin', () => {
  test('manages the accounts', async () => {
    const asAdmin = { user: staff.admin, overrideAccess: false } as const
    const { totalDocs } = await payload.find({ collection: 'users', ...asAdmin })
    expect(totalDocs).toBe(6)
    const raised = await payload.update({
      collection: 'users',
      id: staff.otherAuthor.id,
      data: { role: 'editor' },
      ...asAdmin,
    })
    expect(raised.role).toBe('editor')
  })
})

describe('the first account', () => {
  const first = { email: 'administra@pehuen.example', password: PASSWORD }
  const emptyTheHouse = () => payload.db.deleteMany({ collection: 'users', where: {} })

  test('is not a visitor’s to make, with accounts or without', async () => {
    const visitor = { name: 'Visita', email: 'visita@prueba.example', password: PASSWORD }
    expect((await ask('POST', '/api/users/first-register', { body: visitor })).status).toBe(404)
    await emptyTheHouse()
    expect((await ask('POST', '/api/users/first-register', { body: visitor })).status).toBe(404)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })

  test('comes from the environment, once', async () => {
    await emptyTheHouse()
    await makeFirstAccount(payload, first)
    await makeFirstAccount(payload, { ...first, email: 'otra@pehuen.example' })
    const { docs } = await payload.find({ collection: 'users' })
    expect(docs.map(({ email, role }) => [email, role])).toEqual([[first.email, 'admin']])
  })

  test('is asked for in words when nobody has one', async () => {
    await emptyTheHouse()
    await expect(makeFirstAccount(payload, null)).rejects.toThrow(/CMS_ADMIN_EMAIL/)
  })

  test('is neither deleted nor lowered while it is the last that administers', async () => {
    await emptyTheHouse()
    await makeFirstAccount(payload, first)
    const { docs } = await payload.find({ collection: 'users' })
    const id = docs[0]?.id ?? ''
    await expect(payload.delete({ collection: 'users', id })).rejects.toThrow(/última cuenta/)
    await expect(payload.update({ collection: 'users', id, data: { role: 'author' } })).rejects.toThrow(
      /última cuenta/,
    )
  })
})
