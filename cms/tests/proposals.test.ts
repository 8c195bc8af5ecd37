import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signAsUs } from '../../store/src/kernel/signature.ts'
import { env } from '../src/env.ts'
import { DOOR, give, kept, newMessage, receive } from './bridge.ts'
import { hireStaff, openCms } from './cms.ts'
import { ask, tokenOf } from './http.ts'
import { phonePhoto } from './pictures.ts'

let payload: Payload
let close: () => Promise<void>
let editor = ''
let author = ''
let photo = ''

beforeAll(async () => {
  ;({ payload, close } = await openCms())
  const staff = await hireStaff(payload)
  editor = await tokenOf(payload, staff.editor)
  author = await tokenOf(payload, staff.author)
  photo = (await phonePhoto(800, 600)).toString('base64')
})
afterAll(() => close())

const decide = (id: string, body: object, token: string) => ask('PATCH', `${DOOR}/${id}`, { token, body })

describe('the door', () => {
  test.each<[string, (body: string) => string | null]>([
    ['without a signature', () => null],
    ['with one of another secret', (body) => signAsUs(body, 'another secret of nobody')],
    ['with one of another body', () => signAsUs('{}', env.internalSecret)],
    ['with one of six minutes ago', (body) => signAsUs(body, env.internalSecret, Date.now() - 360_000)],
    ['with nonsense', () => 't=1,v1=x'],
  ])('%s is not there', async (_what, sign) => {
    const message = newMessage()
    expect((await give(message, sign(JSON.stringify(message)))).status).toBe(404)
    const { totalDocs } = await payload.count({
      collection: 'profile-proposals',
      where: { proposal: { equals: message.id } },
    })
    expect(totalDocs).toBe(0)
  })

  test.each<[string, number, unknown]>([
    ['what is no JSON', 400, '{"id":'],
    ['nothing said', 400, newMessage({ headline: null, body: null, quote: null })],
    ['words too long', 400, newMessage({ headline: 'x'.repeat(141) })],
    ['a photo that is none', 400, newMessage({ photo: { alt: 'x', content: 'aGVsbG8=' } })],
    ['five megabytes', 413, 'x'.repeat(5 * 1024 * 1024)],
  ])('%s: %i in words, and nothing of it stays', async (_what, status, message) => {
    const before = await payload.count({ collection: 'profile-proposals' })
    const answer = await give(message)
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining('errors')])
    expect(await payload.count({ collection: 'profile-proposals' })).toEqual(before)
  })

  test('the same one again, and at the same moment, is there once', async () => {
    const message = newMessage({ photo: { alt: 'Manos que tejen', content: photo } })
    const statuses = (await Promise.all([give(message), give(message)])).map(({ status }) => status)
    expect(statuses.toSorted()).toContain(201)
    expect(statuses.every((status) => status === 200 || status === 201)).toBe(true)
    expect((await give(message)).status).toBe(200)
    const where = { proposal: { equals: message.id } }
    expect((await payload.count({ collection: 'profile-proposals', where })).totalDocs).toBe(1)
  })

  test('its photo is drawn again by us and seen by nobody from outside', async () => {
    const { proposal } = await receive(payload, { photo: { alt: '', content: photo } })
    const media = await payload.findByID({ collection: 'media', id: proposal.image ?? '', locale: 'es' })
    expect([media.mimeType, media.alt]).toEqual(['image/webp', `Foto de ${proposal.groupName}`])
    const file = `/api/media/file/${media.filename}`
    expect((await ask('GET', file)).status).toBe(403)
    const seen = await ask('GET', file, { token: editor })
    expect(seen.status).toBe(200)
  })

  test('nobody reads them from outside; who writes reads, and only who edits decides', async () => {
    const { proposal } = await receive(payload)
    for (const path of [DOOR, `${DOOR}/${proposal.id}`]) {
      expect((await ask('GET', path)).text).not.toContain('Tejen')
      expect((await ask('GET', path, { token: author })).text).toContain('Tejen')
    }
    expect((await decide(proposal.id, { state: 'taken' }, author)).status).toBe(403)
    expect((await ask('DELETE', `${DOOR}/${proposal.id}`, { token: editor })).status).toBe(404)
    const changed = await decide(proposal.id, { headline: 'Palabras de otra', handle: 'otro-grupo' }, editor)
    expect([changed.status, (await kept(payload, proposal.proposal)).headline]).toEqual([
      200,
      'Tejen junto al río',
    ])
  })

  test('a newer one of the group takes the place of what nobody read, also when the older comes last', async () => {
    const group = { handle: 'cambia-de-idea', name: 'Cambia de idea' }
    const [older, newer] = [newMessage({ group }), newMessage({ group })]
    for (const message of [newer, older]) expect((await give(message)).status).toBe(201)
    expect([(await kept(payload, older.id)).state, (await kept(payload, newer.id)).state]).toEqual([
      'replaced',
      'waiting',
    ])
    const third = await receive(payload, { group })
    expect([(await kept(payload, newer.id)).state, third.proposal.state]).toEqual(['replaced', 'waiting'])
  })
})

test('a picture of another kind than it says is refused as everywhere', async () => {
  const gif = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .gif()
    .toBuffer()
  const answer = await give(newMessage({ photo: { alt: 'x', content: gif.toString('base64') } }))
  expect(answer.status).toBe(400)
})
