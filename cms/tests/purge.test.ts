import { createHmac } from 'node:crypto'
import { initTransaction, killTransaction, type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { env } from '../src/env.ts'
import { purgeQueue } from '../src/purge/shop.ts'
import { shop } from './environment.ts'
import { openCms } from './cms.ts'

let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openCms())
})
beforeEach(async () => {
  await purgeQueue.idle()
  shop.calls.length = 0
})
afterAll(() => close())

const publish = (title: string, req?: PayloadRequest) =>
  payload.create({ collection: 'stories', data: { title, slug: '', _status: 'published' }, req })
const tagsOf = (body: string) => (JSON.parse(body) as { tags: string[] }).tags

test('publishing tells the shop, signed, when the text can already be read', async () => {
  await publish('La feria')
  const [call] = await shop.heard(1)
  if (!call) throw new Error('the shop heard nothing')
  const [, moment, digest] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(call.signature) ?? []
  expect(call.path).toBe('/_purge')
  expect(digest).toBe(createHmac('sha256', env.internalSecret).update(`${moment}.${call.body}`).digest('hex'))
  expect(Math.abs(Date.now() - Number(moment))).toBeLessThan(60_000)
  expect(tagsOf(call.body)).toEqual(['stories', 'story:la-feria'])
})

test('a draft is nobody else’s business; taking a text down and deleting it is', async () => {
  const draft = await payload.create({
    collection: 'stories',
    data: { title: 'Nada', slug: '' },
    draft: true,
  })
  await payload.delete({ collection: 'stories', id: draft.id })
  const story = await publish('Sale y entra')
  await shop.heard(1)
  await payload.update({ collection: 'stories', id: story.id, data: { _status: 'draft' } })
  await shop.heard(2)
  await payload.update({ collection: 'stories', id: story.id, data: { _status: 'published' } })
  await payload.delete({ collection: 'stories', id: story.id })
  const calls = await shop.heard(3)
  await purgeQueue.idle()
  for (const { body } of calls) expect(tagsOf(body)).toEqual(['stories', 'story:sale-y-entra'])
})

test('what is rolled back was never told', async () => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await publish('Se arrepintió', req)
  await killTransaction(req)
  await payload.updateGlobal({ slug: 'brand', data: { tagline: 'Entre muchas, alcanza' } })
  const calls = await shop.heard(1)
  await purgeQueue.idle()
  expect(calls.flatMap(({ body }) => tagsOf(body))).toEqual(['brand'])
})

test('the shop hears nothing before the commit, and each tag once after it', async () => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await publish('Una', req)
  await publish('Otra', req)
  expect(shop.calls).toEqual([])
  const id = await req.transactionID
  await payload.db.commitTransaction(id ?? '')
  await shop.heard(1)
  await purgeQueue.idle()
  expect(shop.calls.map(({ body }) => tagsOf(body))).toEqual([['stories', 'story:una', 'story:otra']])
})
