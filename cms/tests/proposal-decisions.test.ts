import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asBody } from '../src/body/paragraphs.ts'
import type { Group } from '../src/payload-types.ts'
import { DOOR, kept, receive, told } from './bridge.ts'
import { hireStaff, openCms, type Staff } from './cms.ts'
import { store } from './environment.ts'
import { ask, tokenOf } from './http.ts'
import { phonePhoto } from './pictures.ts'

let payload: Payload
let close: () => Promise<void>
let staff: Staff
let editor = ''
let photo = ''

beforeAll(async () => {
  ;({ payload, close } = await openCms())
  staff = await hireStaff(payload)
  editor = await tokenOf(payload, staff.editor)
  photo = (await phonePhoto(800, 600)).toString('base64')
})
beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  store.calls.length = 0
})
afterAll(() => close())

const decide = (id: string, body: object) => ask('PATCH', `${DOOR}/${id}`, { token: editor, body })
const newest = async (handle: string): Promise<Group | undefined> => {
  const where = { handle: { equals: handle } }
  return (await payload.find({ collection: 'groups', where, draft: true, depth: 0, locale: 'es' })).docs[0]
}
const publish = (name: string, handle: string) =>
  payload.create({
    collection: 'groups',
    data: { name, handle, headline: 'Lo de antes', body: asBody('Lo de antes.'), _status: 'published' },
    locale: 'es',
  })

describe('a decision', () => {
  test('to take it begins the draft of a group without a profile, and tells the store', async () => {
    const { message, proposal } = await receive(payload, { photo: { alt: 'Manos', content: photo } })
    expect((await decide(proposal.id, { state: 'taken' })).status).toBe(200)
    const draft = await newest(message.group.handle)
    expect(draft).toMatchObject({
      name: message.group.name,
      headline: 'Tejen junto al río',
      body_html: '<p>Somos nueve.</p><p>Tejemos en invierno.</p>',
      quote: { text: 'La lana enseña.', author: 'Rosa' },
      image: proposal.image,
      _status: 'draft',
    })
    const seen = await ask('GET', `/api/groups?where[handle][equals]=${message.group.handle}`)
    expect(seen.text).not.toContain('Tejen')
    expect(await told(payload)).toEqual([
      expect.objectContaining({ id: message.id, outcome: 'taken', reason: null }),
    ])
  })

  test('leaves what is published as it is, and what the group said nothing of', async () => {
    const { message, proposal } = await receive(payload, { body: null, quote: null })
    const { id } = await publish(message.group.name, message.group.handle)
    expect((await decide(proposal.id, { state: 'taken' })).status).toBe(200)
    const live = await payload.findByID({ collection: 'groups', id, locale: 'es' })
    expect([live._status, live.headline]).toEqual(['published', 'Lo de antes'])
    expect(await newest(message.group.handle)).toMatchObject({
      headline: 'Tejen junto al río',
      body_html: '<p>Lo de antes.</p>',
      _status: 'draft',
    })
  })

  test('never writes over a draft without a word, and does when told so', async () => {
    const { message, proposal } = await receive(payload)
    const { id } = await publish(message.group.name, message.group.handle)
    const data = { headline: 'Lo que escribe otra editora' }
    await payload.update({ collection: 'groups', id, data, draft: true, locale: 'es' })
    const refused = await decide(proposal.id, { state: 'taken' })
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('borrador sin publicar')])
    expect((await kept(payload, message.id)).state).toBe('waiting')
    expect((await newest(message.group.handle))?.headline).toBe('Lo que escribe otra editora')
    expect(await told(payload)).toEqual([])
    expect((await decide(proposal.id, { state: 'taken', replacesDraft: true })).status).toBe(200)
    expect((await newest(message.group.handle))?.headline).toBe('Tejen junto al río')
  })

  test('not to take it needs a reason, which the store is told; the photo is kept by nobody', async () => {
    const { message, proposal } = await receive(payload, { photo: { alt: 'Manos', content: photo } })
    expect((await decide(proposal.id, { state: 'declined', reason: ' ' })).status).toBe(400)
    expect((await kept(payload, message.id)).state).toBe('waiting')
    const reason = 'La foto salió movida.'
    expect((await decide(proposal.id, { state: 'declined', reason })).status).toBe(200)
    expect(await kept(payload, message.id)).toMatchObject({
      state: 'declined',
      image: null,
      decidedBy: staff.editor.id,
    })
    const where = { id: { equals: proposal.image } }
    expect((await payload.count({ collection: 'media', where })).totalDocs).toBe(0)
    expect(await told(payload)).toEqual([expect.objectContaining({ outcome: 'declined', reason })])
    expect((await decide(proposal.id, { state: 'taken' })).status).toBe(409)
  })

  test.each(['published', 'replaced', 'volando'])('%s is nobody’s to choose', async (state) => {
    const { proposal } = await receive(payload)
    expect((await decide(proposal.id, { state })).status).toBe(409)
    expect((await kept(payload, proposal.proposal)).state).toBe('waiting')
  })

  test('is published when its profile is, once, whoever was told twice', async () => {
    const { message, proposal } = await receive(payload)
    await decide(proposal.id, { state: 'taken' })
    const draft = await newest(message.group.handle)
    const data = { _status: 'published' as const }
    for (let times = 0; times < 2; times += 1)
      await payload.update({ collection: 'groups', id: draft?.id ?? '', data, locale: 'es' })
    expect((await kept(payload, message.id)).state).toBe('published')
    expect((await told(payload)).map(({ outcome }) => outcome)).toEqual(['taken', 'published'])
    expect(await told(payload)).toHaveLength(2)
  })

  test('reaches a store that was away', async () => {
    const { message, proposal } = await receive(payload)
    store.answers(503)
    await decide(proposal.id, { state: 'declined', reason: 'Falta la foto.' })
    expect(await told(payload)).toHaveLength(1)
    store.answers(204)
    const later = { waitUntil: new Date(0).toISOString() }
    await payload.db.updateJobs({ data: later, where: { id: { exists: true } }, returning: false })
    expect((await told(payload)).map(({ id }) => id)).toEqual([message.id, message.id])
    expect(await told(payload)).toHaveLength(2)
  })
})
