import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskAnnouncements, MemberHome, ShopInfo } from '../../../../store/src/contracts/index.ts'
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

const GROUP = 'telar-mar-adentro'
const AFAR = 'colmenares-del-quillay'
const day = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'America/Santiago' })

let association: Officer
let federation: Officer
beforeAll(async () => {
  association = await newOfficer(await associationOf(GROUP), ['coordinator'])
  federation = await newOfficer(FEDERATION, ['communications'])
})
afterAll(async () => {
  for (const { member } of [association, federation]) await endOfficesOf(member)
  await sql('update announcement set ended_at = now() where ended_at is null')
})

const saying = (place: string, from = day(0), until = day(2)) => ({
  ...{ place, text: `No hay acopio ${randomUUID()}`, from, until },
})
const say = (who: Officer, body: object) => who.at<{ id: string }>('/announcements', 'POST', body)
const end = (who: Officer, id: string) => who.at<{ id: string }>(`/announcements/${id}/ending`, 'POST', {})
const inShop = async () => (await call<ShopInfo>('GET', '/shop')).body.announcements
async function onPhone(group: string) {
  const headers = await sessionOf(await memberOf(group))
  const { body } = await call<MemberHome>('GET', '/members/me', undefined, headers)
  return body.groups.find(({ handle }) => handle === group)?.announcements?.map(({ text }) => text) ?? []
}

test('an association tells its own groups, the federation all of them, and nobody else hears it', async () => {
  const [near, all] = [saying('groups'), saying('groups')]
  const { status, body } = await say(association, near)
  expect(status, body.message).toBe(201)
  const above = await say(federation, all)
  expect(await onPhone(GROUP)).toEqual(expect.arrayContaining([near.text, all.text]))
  const afar = await onPhone(AFAR)
  expect([afar.includes(near.text), afar.includes(all.text)]).toEqual([false, true])
  expect(await inShop()).not.toContain(all.text)

  expect((await end(federation, body.id)).status).toBe(404)
  expect((await end(association, body.id)).status).toBe(200)
  expect((await end(association, body.id)).status).toBe(200)
  await end(federation, above.body.id)
  expect(await onPhone(GROUP)).not.toContain(near.text)
  expect((await actsAbout(body.id)).map(({ what }) => what)).toEqual([
    'announcement.made',
    'announcement.ended',
  ])
  const { announcements } = (await association.at<DeskAnnouncements>('/announcements')).body
  expect(announcements[0]).toMatchObject({ ...near, by: association.name, isEnded: true })
})

test('the shop tells what is of today, from the federation alone', async () => {
  const [now, later] = [saying('shop'), saying('shop', day(1))]
  const made = [await say(federation, now), await say(federation, later)]
  expect(made.map(({ status }) => status)).toEqual([201, 201])
  const shown = await inShop()
  expect([shown.includes(now.text), shown.includes(later.text)]).toEqual([true, false])
  const refused = await say(association, saying('shop'))
  expect([refused.status, Object.keys(refused.body.fields ?? {})]).toEqual([400, ['place']])
  for (const { body } of made) await end(federation, body.id)
  expect(await inShop()).not.toContain(now.text)
})

test('three are told at a time, also when five are said at once', async () => {
  const said = await Promise.all(Array.from({ length: 5 }, () => say(association, saying('groups'))))
  expect(said.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 409, 409])
  for (const { status, body } of said) if (status === 201) await end(association, body.id)
})

test.each([
  ['no text', { text: ' ' }, 'text'],
  ['too much text', { text: 'a'.repeat(201) }, 'text'],
  ['yesterday', { from: day(-1) }, 'from'],
  ['the end before the beginning', { from: day(3) }, 'until'],
  ['too long', { until: day(70) }, 'until'],
  ['no day', { until: '2026-02-30' }, 'until'],
  ['nowhere', { place: 'everywhere' }, 'place'],
])('%s is refused by its field', async (_, wrong, field) => {
  const { status, body } = await say(federation, { ...saying('groups'), ...wrong })
  expect([status, body.code, Object.keys(body.fields ?? {})]).toEqual([400, 'invalid_data', [field]])
})
