import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskRates, TariffPreview } from '../../../../store/src/contracts/index.ts'
import { asStaff, call, firstVariant, quote, sellable } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { dayIn } from '../../../support/days.ts'

type Asked = { change: { id: string; state: string } }

/** Isla de Pascua, where nobody else's test sends anything. */
const COMMUNE = '05201'
const ZONE = 'Isla de Pascua'

let treasurer: Officer
let president: Officer
let known: string[] = []
const tariffs = async () =>
  (await sql<{ id: string }>('select id from tariff where deleted_at is null')).map(({ id }) => id)
beforeAll(async () => {
  treasurer = await newOfficer(FEDERATION, ['treasurer'])
  president = await newOfficer(FEDERATION, ['president'])
  known = await tariffs()
})
afterAll(async () => {
  await sql('update tariff set deleted_at = now() where deleted_at is null and not (id = any($1))', [known])
  for (const { member } of [treasurer, president]) await endOfficesOf(member)
})

const rates = async (who = treasurer) => (await who.at<DeskRates>('/rates')).body
const tariffNow = async () => {
  const tariff = (await rates()).tariffs.find(({ isInForce }) => isInForce)
  if (!tariff) throw new Error('no tariff is in force')
  return tariff
}
const sheet = async (of: 'rates' | 'communes') => {
  const { id } = await tariffNow()
  const path = `/desk/organizations/${FEDERATION}/rates/${id}/${of}.csv`
  const { status, body } = await call<{ text: string }>('GET', path, undefined, treasurer.headers)
  expect(status).toBe(200)
  return body.text
}
const file = (text: string) => Buffer.from(text).toString('base64')
const askFor = (body: object, who = treasurer) => who.at<Asked>('/rates', 'POST', body)
const preview = (body: object) => treasurer.at<TariffPreview>('/rates/preview', 'POST', body)
const decide = ({ change }: Asked, who: Officer, decision = 'confirm') =>
  who.at<Asked>(`/rate-changes/${change.id}`, 'POST', { decision })
/** The sheet with another price to the door of the lightest of the zone. */
const dearer = (text: string, priceClp: number) =>
  text.replace(new RegExp(`^(${ZONE};1000;)\\d+`, 'm'), `$1${priceClp}`)

async function toTheDoor(): Promise<number | undefined> {
  const [doc] = await sellable(1, 1)
  if (!doc) throw new Error('nothing to send')
  const items = [{ variantId: firstVariant(doc).id, quantity: 1 }]
  const { body } = await quote({ items, communeCode: COMMUNE })
  return body.consignments[0]?.choices.find(({ mode }) => mode === 'branch')?.priceClp
}
const toBranch = (text: string, priceClp: number) =>
  text.replace(new RegExp(`^(${ZONE};\\d+;\\d+;)\\d+`, 'gm'), `$1${priceClp}`)

test('what was downloaded and sent back changes nothing, and what cannot be read is told by its line', async () => {
  const [table, communes] = [await sheet('rates'), await sheet('communes')]
  const same = await preview({ validFrom: dayIn(1), rates: file(table), communes: file(communes) })
  expect([same.status, same.body]).toEqual([200, { lines: [], wrong: [] }])
  const nothing = await askFor({ validFrom: dayIn(1), rates: file(table) })
  expect([nothing.status, nothing.body.message]).toEqual([400, 'Eso ya es así: no hay nada que cambiar.'])

  const wrong = file(dearer(table, 1).replace(/^(Norte;1000;)\d+/m, '$1caro'))
  const told = await preview({ validFrom: dayIn(1), rates: wrong })
  const line = table.split('\r\n').findIndex((row) => row.startsWith('Norte;1000')) + 1
  expect(told.body.lines).toEqual([])
  expect(told.body.wrong).toEqual([
    { sheet: 'rates', line, words: expect.stringContaining('No entendimos «caro»') },
  ])
  expect((await askFor({ validFrom: dayIn(1), rates: wrong })).status).toBe(400)
  const early = await preview({ validFrom: dayIn(-3), rates: file(table) })
  expect([early.status, early.body.fields?.validFrom]).toEqual([400, expect.stringContaining('desde hoy')])
  expect((await preview({ validFrom: '2027-02-30' })).body.fields?.validFrom).toBe('Ese día no existe.')
  expect((await preview({ validFrom: dayIn(1), rates: file('%PDF-1.7') })).body.wrong[0]?.words).toContain(
    'PDF',
  )
})

test('rates are asked for by one officer and confirmed by another, who sees each price before and after', async () => {
  const table = await sheet('rates')
  const before = await toTheDoor()
  const after = (before ?? 0) + 10
  const asked = await askFor({ validFrom: dayIn(0), rates: file(toBranch(table, after)) })
  expect([asked.status, asked.body.change.state, await toTheDoor()]).toEqual([202, 'waiting', before])
  const shown = (await rates(president)).changes.find(({ id }) => id === asked.body.change.id)
  expect(shown).toMatchObject({ canDecide: true, obstacle: null, askedBy: treasurer.name })
  expect(shown?.lines.filter(({ name }) => name !== 'Desde el').map(({ name }) => name)).toEqual(
    expect.arrayContaining([`${ZONE}: hasta 1 kg`]),
  )
  expect((await decide(asked.body, treasurer)).body.code).toBe('needs_second_person')
  expect((await decide(asked.body, president)).status).toBe(200)
  expect(await toTheDoor()).toBe(after)
  expect((await decide(asked.body, president)).body.code).toBe('changed_meanwhile')
})

test('rates of a later day hold from that day on, and those of now until then', async () => {
  const table = await sheet('rates')
  const now = await toTheDoor()
  const later = (now ?? 0) + 500
  const body = { validFrom: dayIn(200), rates: file(toBranch(table, later)), carrier: 'Otro transporte' }
  const asked = await askFor(body)
  const twice = await askFor(body)
  expect(twice.body.change.id).toBe(asked.body.change.id)
  const other = await askFor({ ...body, rates: file(toBranch(table, later + 1)) }, president)
  expect((await decide(asked.body, president)).status).toBe(200)
  expect((await decide(other.body, treasurer)).body.code).toBe('changed_meanwhile')

  const coming = (await rates()).tariffs.find(({ carrier }) => carrier === 'Otro transporte')
  expect([coming?.isInForce, coming?.validFrom.slice(0, 10), await toTheDoor()]).toEqual([
    false,
    body.validFrom,
    now,
  ])
  await sql(`update tariff set valid_from = now() where id = $1`, [coming?.id])
  expect([(await tariffNow()).carrier, await toTheDoor()]).toEqual(['Otro transporte', later])
  await sql(`update tariff set deleted_at = now() where id = $1`, [coming?.id])
  expect(await toTheDoor()).toBe(now)
})

test('a commune moves to another zone, or to none, and is offered what is there', async () => {
  const communes = await sheet('communes')
  const row = communes.split('\r\n').find((one) => one.startsWith(`${COMMUNE};`)) ?? ''
  const head = communes.split('\r\n')[0] ?? ''
  const nowhere = `${head}\r\n${row.split(';').slice(0, 3).join(';')};;`
  const asked = await askFor({ validFrom: dayIn(0), communes: file(nowhere) })
  expect(asked.status, asked.body.message).toBe(400)
  const { body } = await preview({ validFrom: dayIn(0), communes: file(nowhere) })
  expect(body.wrong.map(({ words }) => words)).toEqual([
    `Ninguna comuna es de la zona «${ZONE}»: súbela con la tabla de comunas.`,
  ])
  const south = `${head}\r\n${row.split(';').slice(0, 3).join(';')};Sur;sí`
  const table = (await sheet('rates'))
    .split('\r\n')
    .filter((one) => !one.startsWith(ZONE))
    .join('\r\n')
  const moved = await askFor({ validFrom: dayIn(0), communes: file(south), rates: file(table) })
  expect((await decide(moved.body, president)).status).toBe(200)
  const zone = (await tariffNow()).zones.find(({ zone }) => zone === 'Sur')
  expect(zone?.communes).toContain('Isla de Pascua')
})

test('the panel founds the first rates and changes none, and a desk of an association has none', async () => {
  const { body } = await call<{ territory: object }>('GET', '/admin/territory', undefined, await asStaff())
  const again = await call<{ code: string }>('POST', '/admin/territory', body.territory, await asStaff())
  expect([again.status, again.body.code]).toEqual([409, 'not_possible'])
  const here = await treasurer.at('/rates', 'GET', undefined, 'productoras-de-arauco')
  expect(here.status).toBe(404)
})
