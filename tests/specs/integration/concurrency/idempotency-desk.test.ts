import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import { groupDesk } from '../../../clients/group-desk.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { officerDesk } from '../../../clients/officer-desk.ts'
import { sendNew } from '../../../clients/proposals.ts'
import { sql } from '../../../clients/store-database.ts'
import { sendSheet } from '../../../clients/sheet-sender.ts'
import { counted, testIdempotency } from '../../../support/idempotency-cases.ts'

let group = ''
let desk: Awaited<ReturnType<typeof groupDesk>>
let officer: Awaited<ReturnType<typeof officerDesk>>
beforeAll(async () => {
  group = await newGroup()
  await newMember(group, 'leader')
  desk = await groupDesk(group)
  officer = await officerDesk(group)
})
afterAll(() => leave(group))

describe('what is decided of a product', () => {
  const said = { reason: 'Falta una foto de más cerca' }
  testIdempotency(
    [
      { decision: 'approve', event: 'product.approved', state: 'published' },
      { decision: 'ask_change', ...said, event: 'product.returned', state: 'rejected' },
    ].map(({ event, state, ...decision }) => ({
      what: decision.decision,
      table: 'product',
      status: 200,
      begin: async () => {
        const { id, version } = await sendNew(desk, group)
        return {
          press: () => officer.post(`/proposals/${id}`, { ...decision, version }),
          rows: async () => ({
            state: (await sql<{ status: string }>('select status from product where id = $1', [id]))[0]
              ?.status,
            told: await counted(`outbox where name = $2 and data->>'product_id' = $1`, [id, event]),
            written: await counted('act where subject = $1', [id]),
          }),
          are: { state, told: 1, written: 1 },
        }
      },
    })),
  )
})

describe('of a group', () => {
  const row = async (columns: string) =>
    (await sql(`select ${columns} from organization where handle = $1`, [group]))[0]
  const written = (what: string) =>
    counted('act a join organization o on o.id = a.subject where o.handle = $1 and a.what = $2', [
      group,
      what,
    ])
  testIdempotency([
    {
      what: 'a new one',
      table: 'organization',
      status: 201,
      others: [409, 'handle_taken'],
      begin: () => {
        const handle = `prueba-${randomInt(1_000_000_000)}`
        const made = { handle, name: `Grupo ${handle}`, communeCode: '08203' }
        return Promise.resolve({
          press: () => officer.post('/groups', made),
          rows: async () => ({
            places: await counted('stock_location where name = $1', [made.name]),
            acts: await counted(`act where what = 'group.founded' and after->>'handle' = $1`, [handle]),
          }),
          are: { places: 1, acts: 1 },
          tidy: () => leave(handle),
        })
      },
    },
    ...[true, false].map((isTrusted) => ({
      what: `trust, ${isTrusted}`,
      table: 'organization',
      status: 200,
      begin: async () => {
        const what = isTrusted ? 'group.trusted' : 'group.untrusted'
        await officer.post(`/groups/${group}/trust`, { isTrusted: !isTrusted })
        const before = (await written(what)) ?? 0
        return {
          press: () => officer.post(`/groups/${group}/trust`, { isTrusted }),
          rows: async () => [await row('is_trusted'), ((await written(what)) ?? 0) - before],
          are: [{ is_trusted: isTrusted }, 1],
        }
      },
    })),
    {
      what: 'a spreadsheet',
      table: 'proposal',
      status: 201,
      waiting: 1,
      begin: () => {
        const title = `Pañuelo ${randomInt(1_000_000_000)}`
        const sheet = `Nombre;Categoría;Precio;Cuántas hay;Formato\r\n${title};Bordado;12.990;3;20 cm`
        const before = written('products.imported')
        return Promise.resolve({
          press: () => sendSheet(sheet, { group, confirm: true }),
          rows: async () => [
            await counted('product where title = $1', [title]),
            ((await written('products.imported')) ?? 0) - ((await before) ?? 0),
          ],
          are: [1, 1],
        })
      },
    },
    {
      what: 'a pause',
      table: 'organization',
      status: 200,
      begin: async () => {
        await officer.post(`/groups/${group}/status`, { to: 'active' })
        const other = `Nota ${randomInt(1_000_000)}`
        return {
          press: () => officer.post(`/groups/${group}/status`, { to: 'paused', note: other }),
          rows: async () => [
            await row('status, pause_note'),
            await counted(`act where after->>'pause_note' = $1`, [other]),
          ],
          are: [{ status: 'paused', pause_note: other }, 1],
          tidy: () => officer.post(`/groups/${group}/status`, { to: 'active' }),
        }
      },
    },
  ])
})
