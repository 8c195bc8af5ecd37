import { expect, test } from 'vitest'
import { BUYER_LIMITS } from '../../../../store/src/contracts/purchase/buyer-limits.ts'
import { formWith } from '../../../clients/call.ts'
import { sql } from '../../../clients/store-database.ts'
import {
  asStaff,
  call,
  firstVariant,
  orderFor,
  place,
  quote,
  sellable,
  shop,
} from '../../../clients/store.ts'

test.each([0, -1, 1.5, 1e9, 'dos', null, 100])('a quantity of %j is refused in words', async (quantity) => {
  const [doc] = await sellable(1)
  if (!doc) throw new Error('nothing to sell')
  const { status, body } = await quote({ items: [{ variantId: firstVariant(doc).id, quantity }] })
  expect([status, body.code]).toEqual([400, 'invalid_data'])
  expect(body.fields?.['items.0.quantity']).toMatch(/cantidad|lo más/)
})

test('more than there is, what is unknown and what is empty are said, not thrown', async () => {
  const [doc] = await sellable(1)
  if (!doc) throw new Error('nothing to sell')
  const variant = firstVariant(doc)
  const much = await quote({ items: [{ variantId: variant.id, quantity: 99 }], communeCode: '08101' })
  expect(much.body.consignments[0]?.lines[0]?.problemText).toMatch(/Qued|acabó/)
  const unknown = await quote({ items: [{ variantId: 'variant_nobody', quantity: 1 }] })
  expect([unknown.status, unknown.body.unknown]).toEqual([200, ['variant_nobody']])
  expect((await quote({ items: [] })).status).toBe(400)
  expect(
    (await quote({ items: [{ variantId: variant.id, quantity: 1 }], communeCode: '99999' })).body.fields
      ?.communeCode,
  ).toBeTruthy()
})

const CAMILA = { name: 'Camila', email: 'c@correo.example', phone: '912345678' }

test.each([
  [
    'buyer.rut',
    { buyer: { name: 'Camila', email: 'c@correo.example', phone: '912345678', rut: '12.345.678-9' } },
  ],
  ['buyer.phone', { buyer: { name: 'Camila', email: 'c@correo.example', phone: '12345' } }],
  ['buyer.email', { buyer: { name: 'Camila', email: 'camila', phone: '912345678' } }],
  ['buyer.name', { buyer: { name: ' ', email: 'c@correo.example', phone: '912345678' } }],
  ['communeCode', { communeCode: 'Concepción' }],
  ['payment', { payment: 'gratis' }],
])('a wrong %s names its field', async (field, change) => {
  const { status, body } = await place({ ...(await orderFor(await sellable(1))), ...change })
  expect([status, body.code]).toEqual([400, 'invalid_data'])
  expect(Object.keys(body.fields ?? {})).toEqual([field])
})

test.each([
  ['buyer.name', { buyer: { ...CAMILA, name: '\u200b\u2060\u3164\u2800' } }],
  ['buyer.name', { buyer: { ...CAMILA, name: '\ud800' } }],
  ['buyer.name', { buyer: { ...CAMILA, name: 'a'.repeat(BUYER_LIMITS.name + 1) } }],
  ['note', { note: 'a'.repeat(BUYER_LIMITS.note + 1) }],
  ['address.detail', { address: { street: 'Pinto 480', detail: 'a'.repeat(BUYER_LIMITS.detail + 1) } }],
])('what nobody sees or is too long in %s names its field', async (field, change) => {
  const { status, body } = await place({ ...(await orderFor(await sellable(1))), ...change })
  expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
})

test('what is pasted with unseen letters is placed, and kept without them', async () => {
  const order = await orderFor(await sellable(1))
  const { status, body } = await place({
    ...order,
    buyer: {
      name: 'Camila\u00a0\u202eSoto\u202c',
      email: 'Camila\u200b@correo.example',
      phone: '\u202a+56\u20119\u20110000 0012\u202c',
      rut: '012.345.678–5',
    },
    address: { street: 'Pinto 480\r\ncasa azul', detail: 'n\u0303 👩‍🌾 \ud83d' },
    note: `uno\r\n${'a'.repeat(BUYER_LIMITS.note - 4)}`,
  })
  expect([status, body.message]).toEqual([201, undefined])
  const [kept] = await sql<{ buyer: unknown }>('select buyer from attempt order by created_at desc limit 1')
  expect(kept).toMatchObject({ buyer: { name: 'Camila Soto' } })
})

test('a consignment for a door needs an address', async () => {
  const { address: _, ...request } = await orderFor(await sellable(1))
  const { status, body } = await place(request)
  expect([status, body.fields]).toEqual([400, { 'address.street': 'Escribe la calle y el número.' }])
})

test('a broken body is a 400, a body of 5 MB a 413, a missing key a 400', async () => {
  const { publishableKey } = await shop()
  const headers = { 'x-publishable-api-key': publishableKey, 'idempotency-key': 'a-good-key' }
  expect((await call('POST', '/store/checkouts', '{"items":', headers)).status).toBe(400)
  expect(
    (await call('POST', '/store/checkouts', JSON.stringify({ note: 'x'.repeat(5_000_000) }), headers)).status,
  ).toBe(413)
  const request = await orderFor(await sellable(1))
  const noKey = await call('POST', '/store/checkouts', request, { 'x-publishable-api-key': publishableKey })
  expect(noKey.status).toBe(400)
})

test.each([
  ['GET', '/store/orders/order_1'],
  ['POST', '/store/carts'],
  ['GET', '/store/products'],
  ['GET', '/store/products/prod_1?fields=*variants.inventory_items.inventory.location_levels'],
  ['POST', '/store/payment-collections'],
  ['POST', '/auth/member/emailpass/register'],
  ['POST', '/auth/customer/emailpass/register'],
  ['POST', '/hooks/payment/webpay_webpay'],
])('%s %s is closed', async (method, path) => {
  const { publishableKey } = await shop()
  const { status } = await call(method, path, method === 'POST' ? {} : undefined, {
    'x-publishable-api-key': publishableKey,
  })
  expect(status).toBe(404)
})

test.each(['/admin/organizations', '/admin/consignments', '/admin/points'])(
  '%s answers nobody without an account',
  async (path) => {
    expect((await call('GET', path)).status).toBe(401)
  },
)

test('an unknown organization, a bad handle and a wrong RUT are said to staff in words', async () => {
  const staff = await asStaff()
  expect((await call('GET', '/admin/organizations/nobody', undefined, staff)).status).toBe(404)
  const bad = await call<{ fields: Record<string, string> }>(
    'POST',
    '/admin/organizations',
    { kind: 'group', handle: 'Ñandú Á', name: 'x' },
    staff,
  )
  expect([bad.status, Object.keys(bad.body.fields).sort()]).toEqual([400, ['handle', 'name']])
  const [doc] = await sellable(1)
  const form = formWith('photo', '<html>hola</html>', 'foto.jpg', { alt: 'Un frasco' })
  const upload = await call('POST', `/admin/organizations/${doc?.maker.handle}/photos`, form, staff)
  expect([upload.status, upload.body.message]).toEqual([
    400,
    'Eso no es una foto que podamos leer. Usa JPEG, PNG o WebP.',
  ])
})

test.each([
  ['GET', '/nada'],
  ['DELETE', '/shop'],
  ['POST', '/catalog'],
  ['GET', '/organizations/uno/dos'],
  ['PUT', '/health'],
])('%s %s, which nothing answers, is told in words', async (method, path) => {
  const { status, body } = await call<{ type: string; code: string; message: string }>(method, path)
  expect([status, body]).toEqual([
    404,
    { type: 'problem', code: 'not_found', message: 'Esta dirección no existe.' },
  ])
})
