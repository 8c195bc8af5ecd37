import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskCategories, MemberHome, Photo, ShopInfo } from '../../../../store/src/contracts/index.ts'
import { formWith } from '../../../clients/call.ts'
import { groupDesk } from '../../../clients/group-desk.ts'
import { draftFrom, sendNew } from '../../../clients/proposals.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { memberOf, sessionOf } from '../../../fixtures/member-session.ts'
import {
  actsAbout,
  associationOf,
  endOfficesOf,
  newOfficer,
  type Officer,
} from '../../../fixtures/officer.ts'
import { picture } from '../../../fixtures/picture.ts'

const GROUP = 'telar-mar-adentro'
const MARK = `Clase ${randomUUID().slice(0, 6)}`

let communications: Officer
let others: Record<'auditor' | 'ofAssociation', Officer>
beforeAll(async () => {
  communications = await newOfficer(FEDERATION, ['communications'])
  others = {
    auditor: await newOfficer(FEDERATION, ['auditor']),
    ofAssociation: await newOfficer(await associationOf(GROUP), ['president']),
  }
})
afterAll(async () => {
  for (const { member } of [communications, ...Object.values(others)]) await endOfficesOf(member)
  await sql('update product_category set deleted_at = now() where name like $1', [`${MARK}%`])
})

const all = async () => (await communications.at<DeskCategories>('/categories')).body.categories
const one = async (id: string) => (await all()).find((category) => category.id === id)
const last = async () => (await all()).findLast(({ isOffered }) => isOffered)?.handle ?? ''
const say = (path: string, body: object, who = communications, desk = FEDERATION) =>
  who.at<{ id: string }>(`/categories${path}`, 'POST', body, desk)
async function added(words: string, after?: string) {
  const { status, body } = await say('', {
    name: `${MARK} ${words}`,
    after: after ?? (await last()),
    like: '',
  })
  expect(status, body.message).toBe(201)
  return body.id
}
const handleOf = async (id: string) => (await one(id))?.handle ?? ''
const inShop = async (handle: string) => {
  const { categories } = (await call<ShopInfo>('GET', '/shop')).body
  return categories.find((category) => category.handle === handle)
}
async function onPhone(handle: string) {
  const headers = await sessionOf(await memberOf(GROUP))
  const { categories } = (await call<MemberHome>('GET', '/members/me', undefined, headers)).body
  return categories.find((category) => category.handle === handle)
}

test('a class is added where it was said, called otherwise, and keeps its address', async () => {
  const [first, second] = [await added('Á'), await added('B')]
  const between = await added('C', await handleOf(first))
  const order = async () =>
    (await all()).map(({ id }) => id).filter((id) => [first, second, between].includes(id))
  expect(await order()).toEqual([first, between, second])
  const handle = await handleOf(first)
  expect(handle).toMatch(/^clase-.*-a$/)

  const renamed = { name: `${MARK} de otro modo`, after: await handleOf(second), like: 'greda' }
  expect((await say(`/${first}`, renamed)).status).toBe(200)
  expect((await say(`/${first}`, renamed)).status).toBe(200)
  expect(await order()).toEqual([between, second, first])
  expect(await inShop(handle)).toMatchObject({ name: renamed.name, photo: null })
  expect(await onPhone(handle)).toMatchObject({ name: renamed.name, photoKey: null, like: 'greda' })
  expect((await actsAbout(first)).map(({ what }) => what)).toEqual(['category.added', 'category.changed'])
  const ranks = await sql<{ rank: number }>('select rank from product_category where deleted_at is null')
  expect(new Set(ranks.map(({ rank }) => rank)).size).toBe(ranks.length)
})

test('of two that add the same class at once there is one, and both know', async () => {
  const body = { name: `${MARK} a la vez`, after: '', like: '' }
  const said = await Promise.all([say('', body), say('', { ...body, name: body.name.toUpperCase() })])
  expect(said.map(({ status }) => status).toSorted()).toEqual([201, 400])
  expect(said.find(({ status }) => status === 400)?.body.fields).toHaveProperty('name')
  expect((await all()).filter(({ name }) => name.toLowerCase() === body.name.toLowerCase())).toHaveLength(1)
})

test('who keeps the shop of the federation writes classes, and nobody else', async () => {
  const id = await added('ajena')
  const [auditor, ofAssociation] = [others.auditor, others.ofAssociation]
  const wanted = { name: `${MARK} robada`, after: '', like: '' }
  for (const path of ['', `/${id}`]) {
    expect((await say(path, wanted, auditor)).status).toBe(403)
    expect((await say(path, wanted, ofAssociation)).status).toBe(404)
    expect((await say(path, wanted, ofAssociation, await associationOf(GROUP))).status).toBe(404)
  }
  expect((await auditor.at('/categories')).status).toBe(200)
  expect((await ofAssociation.at('/categories')).status).toBe(404)
  expect((await say('/pcat_01ABCDEF', wanted)).status).toBe(404)
  expect(await one(id)).toMatchObject({ name: `${MARK} ajena` })
})

test.each([
  ['no name', { name: ' ' }, 'name'],
  ['a name without letters', { name: '···' }, 'name'],
  ['a name that is too long', { name: 'a'.repeat(41) }, 'name'],
  ['the name of another, without accents', { name: 'CESTERIA' }, 'name'],
  ['a place after nothing', { after: 'no-la-hay' }, 'after'],
  ['no place', { after: null }, 'after'],
  ['one that is like nothing we know', { like: 'vidrio' }, 'like'],
])('%s is refused by its field', async (_, wrong, field) => {
  const { status, body } = await say('', { name: `${MARK} mala`, after: '', like: '', ...wrong })
  expect([status, body.code, Object.keys(body.fields ?? {})]).toEqual([400, 'invalid_data', [field]])
})

test('its picture is drawn again, with words, for the shop and the phones', async () => {
  const id = await added('con foto')
  const give = (form: FormData) => communications.at<object>(`/categories/${id}/photo`, 'POST', form)
  const png = picture({ width: 400, height: 400, comment: 'Secreto' })
  const empty = new FormData()
  empty.set('alt', 'Nada')
  for (const [form, fields] of [
    [empty, ['photo']],
    [formWith('photo', png, 'x.png', { alt: ' ' }), ['alt', 'photo']],
    [formWith('photo', 'no soy una foto', 'x.png', { alt: 'Nada' }), ['photo']],
  ] as const) {
    const { status, body } = await give(form)
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, fields])
  }
  expect((await one(id))?.photo).toBeNull()

  expect((await give(formWith('photo', png, 'x.png', { alt: 'Canastos' }))).status).toBe(201)
  const photo = (await one(id))?.photo as Photo
  expect(photo).toMatchObject({ alt: 'Canastos', width: 400, height: 400 })
  const drawn = await call<{ text: string }>('GET', `/media/${photo.key}-360.webp`)
  expect(drawn.status).toBe(200)
  expect(drawn.body.text).not.toContain('Secreto')
  const handle = await handleOf(id)
  expect((await inShop(handle))?.photo).toMatchObject({ key: photo.key, alt: 'Canastos' })
  expect((await onPhone(handle))?.photoKey).toBe(photo.key)

  const words = new FormData()
  words.set('alt', 'Tres canastos')
  expect((await give(words)).status).toBe(201)
  expect((await one(id))?.photo).toMatchObject({ key: photo.key, alt: 'Tres canastos' })
  expect((await give(formWith('photo', picture(), 'x.png', { alt: 'Otra' }))).status).toBe(201)
  expect((await one(id))?.photo?.key).not.toBe(photo.key)
  expect((await actsAbout(id)).filter(({ what }) => what === 'category.pictured')).toHaveLength(3)
})

test('one with products stays; without any it is retired, sold in by nobody, and offered again', async () => {
  const id = await added('por retirar')
  const handle = await handleOf(id)
  const retire = () => say(`/${id}/offer`, { isOffered: false })
  const desk = await groupDesk(GROUP)
  const product = await sendNew(desk, GROUP, { category: handle })
  const refused = await retire()
  expect([refused.status, refused.body.code]).toEqual([409, 'not_possible'])
  expect(refused.body.message).toContain('Hay 1 producto')
  expect((await one(id))?.whyItStays).toBe(refused.body.message)

  const elsewhere = await desk.edit(product.id, draftFrom(product, { category: 'cesteria' }))
  expect(elsewhere.status, elsewhere.body.message).toBe(200)
  expect((await retire()).status).toBe(200)
  expect((await retire()).status).toBe(200)
  expect([await inShop(handle), await onPhone(handle)]).toEqual([undefined, undefined])
  const back = await desk.edit(product.id, draftFrom(elsewhere.body.product, { category: handle }))
  expect([back.status, Object.keys(back.body.fields ?? {})]).toEqual([400, ['category']])

  expect((await say(`/${id}/offer`, { isOffered: true })).status).toBe(200)
  expect(await inShop(handle)).toBeDefined()
  expect((await actsAbout(id)).map(({ what }) => what)).toEqual([
    'category.added',
    'category.retired',
    'category.offered',
  ])
})

test('a product that comes while its class is retired is in it, or it is refused: never both', async () => {
  const desk = await groupDesk(GROUP)
  for (const nth of [1, 2, 3]) {
    const id = await added(`a un tiempo ${nth}`)
    const handle = await handleOf(id)
    const [retired] = await Promise.all([
      say(`/${id}/offer`, { isOffered: false }),
      sendNew(desk, GROUP, { category: handle }).catch(() => null),
    ])
    const inIt = await sql('select 1 from product_category_product where product_category_id = $1', [id])
    expect([retired.status, inIt.length]).toEqual(inIt.length === 1 ? [409, 1] : [200, 0])
  }
})
