import { randomBytes, randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import { federation } from '../../../../seed/data/federation.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { counted, testIdempotency } from '../../../support/idempotency-cases.ts'
import { panelProduct } from '../../../fixtures/products.ts'
import { staffDesk } from '../../../clients/staff.ts'
import { sql } from '../../../clients/store-database.ts'

let group = ''
let panel: Awaited<ReturnType<typeof staffDesk>>
beforeAll(async () => {
  group = await newGroup()
  panel = await staffDesk()
  await newMember(group, 'leader')
})
afterAll(() => leave(group))

const place = { communeCode: '08203' }
const some = () => randomBytes(4).toString('hex')

describe('of the federation', () => {
  const voted = { ...federation.shares, minutes: `Acta ${some()}` }
  const seller = {
    ...federation.sellingEntity,
    territory: federation.territory,
    bank: federation.bank,
    address: `Calle ${some()}`,
  }
  /** Somebody else has yet to confirm it: what is asked is one thing, however often. */
  const asked = (what: string, path: string, body: object, [field, value]: [string, string]) => {
    const where = `rights_change where after->>'${field}' = $1`
    return {
      what,
      table: 'rights_change',
      status: 202,
      begin: () =>
        Promise.resolve({
          press: () => panel.post(path, body),
          rows: () => counted(where, [value]),
          are: 1,
          tidy: async () => {
            for (const { id } of await sql<{ id: string }>(`select id from ${where}`, [value]))
              await panel.post(`/admin/changes/${id}`, { decision: 'reject' })
          },
        }),
    }
  }
  testIdempotency([
    asked('a vote on the shares', '/admin/share-terms', voted, ['minutes', voted.minutes]),
    asked('who sells before the law', '/admin/selling-entity', seller, ['address', seller.address]),
    {
      what: 'a new group',
      table: 'organization',
      status: 201,
      others: [409, 'handle_taken'],
      begin: () => {
        const handle = `prueba-${randomInt(1_000_000_000)}`
        const made = { kind: 'group', handle, name: `Grupo ${handle}`, parent: 'productoras-de-arauco' }
        return Promise.resolve({
          press: () => panel.post('/admin/organizations', { ...made, ...place }),
          rows: async () => {
            const rows = await sql<{ equipped: boolean }>(
              'select stock_location_id is not null as equipped from organization where handle = $1',
              [handle],
            )
            return { rows, places: await counted('stock_location where name = $1', [made.name]) }
          },
          are: { rows: [{ equipped: true }], places: 1 },
          tidy: () => leave(handle),
        })
      },
    },
    {
      what: 'a point',
      table: 'point',
      status: 201,
      others: [409, 'handle_taken'],
      begin: () => {
        const handle = `punto-${some()}`
        const made = {
          handle,
          kind: 'pickup',
          organization: 'productoras-de-arauco',
          name: 'Punto de prueba',
        }
        const where = { address: 'Calle 1', hours: 'Lunes', instructions: '' }
        return Promise.resolve({
          press: () => panel.post('/admin/points', { ...made, ...where, ...place }),
          rows: () => counted('point where handle = $1', [handle]),
          are: 1,
          tidy: () => sql('delete from point where handle = $1', [handle]),
        })
      },
    },
    {
      what: 'writing down somebody who belongs',
      table: 'member',
      status: 201,
      others: [409, 'not_possible'],
      begin: () => {
        const phone = newPhone()
        const who = { name: 'Socia Prueba', role: 'member', phone, acceptedAt: new Date().toISOString() }
        return Promise.resolve({
          press: () => panel.post(`/admin/organizations/${group}/members`, who),
          rows: () => counted('membership s join member m on m.id = s.member_id where m.phone = $1', [phone]),
          are: 1,
        })
      },
    },
  ])
})

describe('of products', () => {
  testIdempotency([
    {
      what: 'putting one up for a group',
      table: 'proposal',
      status: 201,
      others: [409, 'handle_taken'],
      begin: () => {
        const product = panelProduct(`prueba-${some()}`)
        return Promise.resolve({
          press: () => panel.post(`/admin/organizations/${group}/products`, { products: [product] }),
          rows: () => counted('product where handle = $1', [product.handle]),
          are: 1,
        })
      },
    },
  ])
})
