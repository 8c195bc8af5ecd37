import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftOf, groupDesk, groupPhoto, setTrust } from '../../../clients/group-desk.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { memberOf } from '../../../fixtures/member-session.ts'
import { honey } from '../../../fixtures/products.ts'
import { decide } from '../../../clients/officer-desk.ts'
import { draftFrom, rowsOf, sendNew } from '../../../clients/proposals.ts'
import { sql } from '../../../clients/store-database.ts'

const GROUP = 'cesteras-de-la-nocha'
const OTHER = 'colmenares-del-quillay'

let desk: Awaited<ReturnType<typeof groupDesk>>

beforeAll(async () => {
  await setTrust(GROUP, false)
  desk = await groupDesk(GROUP)
  await certificateOf(await memberOf(GROUP), { opens: ['food-handling'] })
})
afterAll(() => setTrust(GROUP, false))

const sent = (change = {}) => sendNew(desk, GROUP, change)

test('what is to be eaten does not go out by saying that it is something else, trusted or not', async () => {
  await setTrust(GROUP, true)
  const cheese = { category: 'quesos', kind: 'wood' } as const
  const said = await desk.send(await draftOf(GROUP, { title: 'Queso de campo', ...cheese }))
  expect(said.body.product.state).toBe('in_review')
  const product = await sent()
  const { body } = await desk.edit(product.id, draftFrom(product, { category: 'quesos' }))
  expect(body.product).toMatchObject({ state: 'on_sale', change: { state: 'waiting' } })
  await setTrust(GROUP, false)
})

test('the gate says each field where the phone asks for it, and nothing is written', async () => {
  await setTrust(GROUP, true)
  const empty = { number: '', authority: '', date: '' }
  const added = { sodium: false, sugars: false, fats: false }
  const dates = { lot: '', madeOn: '', bestBefore: '', shelfLife: '', storage: '' }
  const food = { netContent: '', ingredients: '', allergens: [], authorization: empty, added, ...dates }
  const key = randomUUID()
  const bare = await draftOf(GROUP, { kind: 'food', category: 'hongos', food, photos: [], placeOfMaking: '' })
  const { status, body } = await desk.send(bare, key)
  expect([status, body.code]).toEqual([400, 'invalid_data'])
  expect(Object.keys(body.fields ?? {}).sort()).toEqual([
    'food.authorization',
    'food.bestBefore',
    'food.ingredients',
    'food.storage',
    'photos',
    'placeOfMaking',
  ])
  expect(await rowsOf(key)).toEqual([])
  await setTrust(GROUP, false)
  expect((await desk.send(bare, key)).status).toBe(201)
  const [row] = await rowsOf(key)
  expect((await decide(String(row?.product_id), { decision: 'approve' })).status).toBe(400)
})

test('a permit that nobody saw is looked at first, also of a trusted group; the next food with it goes out', async () => {
  await setTrust(GROUP, true)
  const withPermit = (number: string) => ({
    ...honey,
    food: { ...honey.food, authorization: { ...honey.food.authorization, number } },
  })
  const permit = `RES ${randomUUID()}`
  const first = (await desk.send(await draftOf(GROUP, withPermit(permit)))).body.product
  expect(first.state).toBe('in_review')
  expect((await decide(first.id, { decision: 'approve' })).status).toBe(200)
  const second = (await desk.send(await draftOf(GROUP, withPermit(permit)))).body.product
  expect(second.state).toBe('on_sale')
  const { body } = await desk.edit(second.id, draftFrom(second, withPermit(`RES ${randomUUID()}`)))
  expect(body.product).toMatchObject({ state: 'on_sale', change: { state: 'waiting' } })
  await setTrust(GROUP, false)
})

test('what another group has does not exist: products, photos, variants', async () => {
  const theirs = await groupDesk(OTHER)
  const mine = await sent()
  const own = (await theirs.all())[0]
  const foreign = own ? await desk.one(own.id) : null
  expect(foreign?.status).toBe(404)
  const edit = draftFrom(mine)
  expect((await theirs.edit(mine.id, edit)).status).toBe(404)
  expect((await theirs.sell(mine.id, 'paused')).status).toBe(404)
  const variantId = mine.content.variants[0]?.id
  expect((await theirs.count(mine.id, { variantId, seen: 5, available: 1 })).status).toBe(404)
  expect((await theirs.count(own?.id ?? '', { variantId, seen: 5, available: 1 })).status).toBe(400)
  const photos = [{ key: await groupPhoto(OTHER), alt: '' }]
  const stolen = await desk.send(await draftOf(GROUP, { photos }))
  expect([stolen.status, Object.keys(stolen.body.fields ?? {})]).toEqual([400, ['photos']])
  const variants = [{ id: own?.content.variants[0]?.id, title: null, priceClp: 1, available: 1 }]
  const swapped = await desk.edit(mine.id, draftFrom(mine, { variants }))
  expect([swapped.status, Object.keys(swapped.body.fields ?? {})]).toEqual([400, ['variants.0.id']])
  expect((await desk.one(mine.id)).body.product).toEqual(mine)
})

test.each([
  ['title', { title: ' ' }],
  ['title', { title: 'x'.repeat(121) }],
  ['category', { category: 'inventada' }],
  ['kind', { kind: 'robot' }],
  ['variants', { variants: [] }],
  ['variants.0.priceClp', { variants: [{ id: null, title: null, priceClp: 10.5, available: 1 }] }],
  ['variants.0.available', { variants: [{ id: null, title: null, priceClp: 10, available: -1 }] }],
  ['variants', { variants: ['A', 'a'].map((title) => ({ id: null, title, priceClp: 10, available: 1 })) }],
  ['packedCm.1', { packedCm: [1, 0, 1] }],
  ['season.0', { season: [13] }],
  ['withdrawal.applies', { withdrawal: { applies: 'quizás' } }],
  ['food.allergens.0', { food: { allergens: ['polvo'] } }],
  ['photos.0.key', { photos: [{ key: '../../etc/passwd', alt: '' }] }],
])('a wrong %s names its field in Spanish', async (field, change) => {
  const { status, body } = await desk.send({ ...(await draftOf(GROUP)), ...change })
  expect([status, body.code]).toEqual([400, 'invalid_data'])
  expect(body.fields?.[field]).toMatch(/^[A-ZÁÉÍÓÚÑ¿]/)
  expect(Object.values(body.fields ?? {}).join(' ')).not.toMatch(/Invalid|expected|Required/)
})

test.each([[null], [[]], ['texto'], [{}], [{ title: { a: 1 } }]])(
  'a body like %j is refused, never a 500',
  async (body) => {
    expect((await desk.send(body)).status).toBe(400)
    const product = await sent()
    expect((await desk.edit(product.id, body)).status).toBe(400)
    expect((await desk.count(product.id, body)).status).toBe(400)
  },
)

test('letters that a database cannot keep are left out, the rest stays', async () => {
  const { title } = (await sent({ title: 'Pane\u0000ra \ud800 de ñocha 🧺' })).content
  expect(title).toBe('Panera  de ñocha 🧺')
})

test('a fault in the last row leaves neither product nor proposal, and the same item sent again is whole', async () => {
  const [draft, key] = [await draftOf(GROUP), randomUUID()]
  await sql(`create or replace function test_fault() returns trigger language plpgsql as $body$
    begin raise exception 'fault of a test'; end $body$`)
  await sql(
    'create or replace trigger test_fault before insert on inventory_item for each row execute function test_fault()',
  )
  try {
    expect((await desk.send(draft, key)).status).toBe(500)
  } finally {
    await sql('drop trigger test_fault on inventory_item')
  }
  expect(await rowsOf(key)).toEqual([])
  expect(await sql('select 1 from product where title = $1', [draft.title])).toEqual([])
  const { status, body } = await desk.send(draft, key)
  expect([status, body.product.content.variants[0]?.available]).toEqual([201, 5])
})
