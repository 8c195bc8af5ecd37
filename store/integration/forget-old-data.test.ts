import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overBefore } from '../src/modules/privacy/rules/retention'
import { erasePerson } from '../src/workflows/privacy/erase-person'
import { exportPerson } from '../src/workflows/privacy/export-person'
import { forgetOldRows } from '../src/modules/privacy/write/forget-rows'
import { env } from './env'
import { insertConsignment } from './insert-consignment'

let db: Knex
beforeAll(() => {
  db = knex({ client: 'pg', connection: env.databaseUrl, pool: { min: 0, max: 2 } })
})
afterAll(() => db.destroy())

const now = new Date()
const DAY_MS = 86_400_000
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
const email = 'rosario.prueba@correo.example'
const phone = '9 7391 2846'
let names = 0

/** Looks, and leaves the database as it was. */
async function inVain(look: (trx: Knex.Transaction) => Promise<void>) {
  const trx = await db.transaction()
  try {
    await look(trx)
  } finally {
    await trx.rollback()
  }
}

/** An attempt with its order and addresses, as `order-rows.ts` writes them. */
async function bought(trx: Knex.Transaction, state: string, at: Date, who = email) {
  const key = `forget-${(names += 1)}`
  await trx('customer')
    .insert({ id: `cus_${who.length}`, email: who, first_name: 'Rosario', phone })
    .onConflict('id')
    .ignore()
  for (const kind of ['ship', 'bill'])
    await trx('order_address').insert({
      id: `${key}-${kind}`,
      first_name: 'Rosario Prueba',
      phone,
      address_1: 'Aníbal Pinto 480',
      address_2: 'casa azul',
      city: 'Cañete',
      metadata: { rut: '11.111.111-1', commune_code: '08203' },
    })
  await trx('order').insert({
    id: key,
    email: who,
    customer_id: `cus_${who.length}`,
    currency_code: 'clp',
    shipping_address_id: `${key}-ship`,
    billing_address_id: `${key}-bill`,
    metadata: { note: 'tocar fuerte' },
  })
  await trx('attempt').insert({
    id: key,
    idempotency_key: key,
    body_hash: 'x',
    state,
    order_id: key,
    order_token: key,
    provider: 'transfer',
    amount_clp: 5000,
    gateway_order: key,
    due_at: at,
    buyer: {
      name: 'Rosario Prueba',
      email: who,
      phone,
      note: 'tocar fuerte',
      address: { street: 'Aníbal Pinto 480' },
    },
    paid_at: state === 'paid' ? at : null,
    updated_at: at,
    created_at: at,
  })
  return key
}

/** Everything that any table still says of one attempt, as one text. */
async function told(trx: Knex.Transaction, key: string): Promise<string> {
  const rows = [
    await trx('attempt').where('id', key),
    await trx('order').where('id', key),
    await trx('order_address').whereIn('id', [`${key}-ship`, `${key}-bill`]),
    await trx('customer').whereIn('id', trx('order').where('id', key).select('customer_id')),
  ]
  return JSON.stringify(rows)
}
const personal = ['Rosario', email, '7391', 'Aníbal', 'casa azul', '11.111.111-1', 'tocar fuerte']
const left = async (trx: Knex.Transaction, key: string) => {
  const text = await told(trx, key)
  return personal.filter((word) => text.includes(word))
}

test.each([
  ['cancelled', 31, true],
  ['cancelled', 29, false],
  ['paid', 31, false],
  ['paid', 6 * 366, true],
  ['placed', 400, false],
  ['in_review', 400, false],
])('a buyer of an attempt that is %s since %i days: forgotten %s', (state, days, isForgotten) =>
  inVain(async (trx) => {
    const key = await bought(trx, state, daysAgo(days))
    await forgetOldRows(trx, now)
    expect(await left(trx, key)).toEqual(isForgotten ? [] : personal)
    const [attempt] = await trx('attempt').where('id', key)
    expect(attempt).toMatchObject({ state, amount_clp: 5000 })
  }),
)

test('a second night finds nothing left to forget', () =>
  inVain(async (trx) => {
    await bought(trx, 'cancelled', daysAgo(31))
    expect((await forgetOldRows(trx, now)).unpaid).toBeGreaterThan(0)
    expect(await forgetOldRows(trx, now)).toMatchObject({
      unpaid: 0,
      paid: 0,
      messages: 0,
      events: 0,
      members: 0,
    })
  }))

test('to whom a message went is forgotten after its days, and the row still stops a second one', () =>
  inVain(async (trx) => {
    const row = { to: email, channel: 'email', data: { key: 'x' }, status: 'success', provider_id: null }
    await trx('notification').insert({
      ...row,
      id: 'noti_old',
      idempotency_key: 'old',
      created_at: daysAgo(181),
    })
    await trx('notification').insert({
      ...row,
      id: 'noti_new',
      idempotency_key: 'new',
      created_at: daysAgo(179),
    })
    await forgetOldRows(trx, now)
    const [old] = await trx('notification').where('id', 'noti_old')
    expect(JSON.stringify(old)).not.toContain(email)
    expect(old).toMatchObject({ idempotency_key: 'old' })
    expect(await trx('notification').where('id', 'noti_new').pluck('to')).toEqual([email])
  }))

test.each([
  ['by her e-mail', email.toUpperCase()],
  ['by her phone, written otherwise', '+56 9 7391-2846'],
])('who asks %s gets all that we hold, and may be forgotten but for what the law keeps', (_, contact) =>
  inVain(async (trx) => {
    const [open, unpaid, recent, old] = [
      await bought(trx, 'placed', daysAgo(1)),
      await bought(trx, 'cancelled', daysAgo(2)),
      await bought(trx, 'paid', daysAgo(100)),
      await bought(trx, 'paid', daysAgo(6 * 366)),
    ]
    const another = await bought(trx, 'cancelled', daysAgo(2), 'otra@correo.example')
    await trx('attempt')
      .where('id', another)
      .update({ buyer: { name: 'Otra', email: 'otra@correo.example', phone: '911111111' } })
    const held = await exportPerson(trx, { contact })
    expect(held.purchases.map(({ id }) => id).sort()).toEqual([open, unpaid, recent, old].sort())
    expect(JSON.stringify(held)).not.toContain('otra@correo.example')

    const done = await erasePerson(trx, { contact }, now)
    expect(done.erased).toBe(2)
    expect(done.kept.map(({ orderId }) => orderId).sort()).toEqual([open, recent].sort())
    expect(done.kept.find(({ orderId }) => orderId === recent)?.why).toContain('seis años')
    for (const key of [open, recent]) expect(await told(trx, key)).toContain('Aníbal')
    for (const key of [unpaid, old]) expect(await told(trx, key)).not.toContain('Aníbal')
    expect(await told(trx, another)).toContain('Otra')
  }),
)

test('who was given something is found by her phone, without who bought it, and forgotten once it has arrived', () =>
  inVain(async (trx) => {
    const [arrived, onTheWay, awaited] = [
      await bought(trx, 'paid', daysAgo(30)),
      await bought(trx, 'paid', daysAgo(1)),
      await bought(trx, 'placed', daysAgo(1)),
    ]
    const all = [arrived, onTheWay, awaited]
    const gift = { name: 'Elba Regalada', phone: '9 5555 1234', card: 'Feliz cumpleaños, mamá' }
    for (const key of all)
      await trx('attempt')
        .where('id', key)
        .update({ buyer: trx.raw('buyer || cast(? as jsonb)', [JSON.stringify({ gift })]) })
    for (const [key, state] of [
      [arrived, 'delivered'],
      [onTheWay, 'handed_over'],
    ])
      await insertConsignment(trx, String(key), String(state))

    const contact = '+56 9 5555-1234'
    const held = await exportPerson(trx, { contact })
    expect(held.received.map(({ orderId }) => orderId).sort()).toEqual([...all].sort())
    for (const word of ['Elba', 'Feliz cumpleaños', 'Aníbal'])
      expect(JSON.stringify(held.received)).toContain(word)
    expect(held.purchases).toEqual([])
    for (const word of ['Rosario', email]) expect(JSON.stringify(held)).not.toContain(word)

    const done = await erasePerson(trx, { contact }, now)
    expect(done).toMatchObject({ gifts: 1, erased: 0, isMemberErased: false })
    expect(done.kept.map(({ orderId }) => orderId).sort()).toEqual([onTheWay, awaited].sort())
    const after = await told(trx, arrived)
    for (const word of ['Elba', '5555', 'Feliz', 'Aníbal', 'casa azul']) expect(after).not.toContain(word)
    for (const word of ['Rosario', email]) expect(after).toContain(word)
    for (const key of [onTheWay, awaited]) expect(await told(trx, key)).toContain('Elba')
  }))

test('a member who is inside is told to leave first; one who left is forgotten, and after a year by itself', () =>
  inVain(async (trx) => {
    const group = await trx('organization').where('kind', 'group').first('id')
    const add = async (id: string, until: Date | null) => {
      await trx('member').insert({
        id,
        name: 'Rosario Prueba',
        email: `${id}@correo.example`,
        created_at: daysAgo(900),
      })
      await trx('membership').insert({
        id: `ms-${id}`,
        member_id: id,
        organization_id: group.id,
        role: 'member',
        invited_at: daysAgo(900),
        accepted_at: daysAgo(890),
        until,
      })
    }
    await add('inside', null)
    await add('left', daysAgo(10))
    await add('long-gone', overBefore('former_member', daysAgo(1)))
    await expect(erasePerson(trx, { contact: 'inside@correo.example' }, now)).rejects.toThrow(
      'Todavía es socia',
    )
    await forgetOldRows(trx, now)
    const nameOf = (id: string) => trx('member').where('id', id).pluck('name')
    expect(await nameOf('long-gone')).toEqual(['Persona que ya no está'])
    expect(await nameOf('left')).toEqual(['Rosario Prueba'])
    expect((await erasePerson(trx, { contact: 'left@correo.example' }, now)).isMemberErased).toBe(true)
    expect(await nameOf('left')).toEqual(['Persona que ya no está'])
  }))
