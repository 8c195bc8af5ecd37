import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftOf, groupDesk, groupPhoto } from '../../../clients/group-desk.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { fingerprint, settled } from '../../isolation/fingerprint.ts'
import { leave, newGroup, newMember, visitor } from '../../../clients/member.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { anyValue, fuzzed } from '../../../fixtures/fuzz-values.ts'
import { readStack } from '../../../support/stack.ts'
import { paidOrder } from '../../../clients/staff.ts'
import { officerDesk } from '../../../clients/officer-desk.ts'
import { product } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

const RUNS = 40
/** On sale from the seed; its consignments are told nonsense. */
const SOLD = 'miel-de-quillay'

type Target = { path: string; headers: Record<string, string>; good: unknown }
let group = ''
let targets: Record<string, Target>

beforeAll(async () => {
  group = await newGroup()
  const leader = await newMember(group, 'leader')
  const headers = await sessionOf(leader.id)
  const desk = await groupDesk(group, headers)
  const draft = await draftOf(group, { photos: [{ key: await groupPhoto(group), alt: '' }] })
  const { product: sent } = (await desk.send(draft)).body
  const variant = sent.content.variants[0]
  const order = await paidOrder({ of: [await product(SOLD)], units: 2 })
  const [consignment] = await sql<{ id: string; line: string; handle: string }>(
    `select c.id, l.id as line, g.handle from consignment c join "order" o on o.id = c.order_id
      join consignment_line l on l.consignment_id = c.id join organization g on g.id = c.organization_id
      where o.display_id = $1`,
    [order.displayId],
  )
  if (!variant?.id || !consignment) throw new Error('the scene is not whole')
  const seller = await groupPhone(consignment.handle)
  const of = (handle: string, path: string) => `/members/organizations/${handle}/${path}`
  const hers = (path: string, good: unknown): Target => ({ path: of(group, path), headers, good })
  const sold = (path: string, good: unknown): Target => ({
    path: of(consignment.handle, `consignments/${consignment.id}/${path}`),
    headers: { authorization: `Bearer ${seller.token}` },
    good,
  })
  targets = {
    'a new product': hers('products', draft),
    'an edit': hers(`products/${sent.id}`, { ...draft, baseVersion: 1 }),
    'how many there are': hers(`products/${sent.id}/stock`, { variantId: variant.id, available: 4, seen: 5 }),
    'off the shelf': hers(`products/${sent.id}/sale`, { to: 'paused' }),
    'a photo': hers('photos', { upload: 'a'.repeat(32), sha256: 'b'.repeat(64), alt: '' }),
    'a pause': hers('pause', { note: 'Cosecha', backOn: '2027-01-15' }),
    'a mandate': hers('mandates', { helperId: 'mem_x', days: 30 }),
    'an invitation': hers('invitations', {
      name: 'Ana',
      role: 'member',
      phone: '+56900000000',
      email: 'a@b.cl',
    }),
    'its answer': { path: '/members/invitations/x', headers, good: { answer: 'accept' } },
    'a move': sold('move', { to: 'packed', carrier: 'Correo', trackingCode: '1' }),
    'how many of a consignment': sold('quantities', {
      reason: 'Se quebró',
      lines: [{ lineId: consignment.line, quantity: 2 }],
    }),
    'a code asked': { path: '/members/codes', headers: {}, good: { to: 'nadie', invitation: 'x' } },
    'a code typed': {
      path: '/auth/member/code',
      headers: {},
      good: { to: 'nadie@correo.example', code: '1' },
    },
    'a session': { path: '/members/sessions', headers: {}, good: { isShared: true, device: 'x' } },
  }
})
afterAll(() => leave(group))

const ENGLISH = /\b(invalid|expected|received|required|must|cannot|error|undefined|unexpected|too|not)\b/i

async function tell({ path, headers }: Target, body: string | FormData) {
  const response = await fetch(readStack().urls.store + path, {
    method: 'POST',
    headers: {
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      'idempotency-key': randomUUID(),
      ...visitor(),
      ...headers,
    },
    body,
  })
  return { status: response.status, text: await response.text() }
}

/** Whatever was said to it, it answers, and what it refuses it refuses in Spanish. */
function expectWords({ status, text }: { status: number; text: string }) {
  expect(status, text).toBeLessThan(500)
  if (status < 400) return
  const { code, message, fields = {} } = JSON.parse(text) as Record<string, string> & { fields?: object }
  expect(code).toMatch(/^[a-z_]+$/)
  for (const words of [message, ...Object.values(fields)])
    expect(String(words).replace(/«[^»]*»/g, ''), text).not.toMatch(ENGLISH)
}

test.for([
  'a new product',
  'an edit',
  'how many there are',
  'off the shelf',
  'a photo',
  'a pause',
  'a mandate',
  'an invitation',
  'its answer',
  'a move',
  'how many of a consignment',
  'a code asked',
  'a code typed',
  'a session',
])('nonsense instead of %s is answered in words', async (name) => {
  const target = targets[name]
  if (!target) throw new Error(`no target ${name}`)
  const isRefused = fc.asyncProperty(fuzzed(target.good), async (body) => {
    expectWords(await tell(target, body))
  })
  await fc.assert(isRefused, { numRuns: RUNS, endOnFailure: true })
})

test('addresses with nonsense in them are answered in words', async () => {
  const { headers } = targets['a pause'] ?? { headers: {} }
  const inAddress = fc.asyncProperty(anyValue, fc.nat(2), async (odd, which) => {
    const word = encodeURIComponent(
      (typeof odd === 'string' ? odd : JSON.stringify(odd)).toWellFormed().slice(0, 900),
    )
    if (word === '') return
    const paths = [`products/${word}/stock`, `consignments/${word}/move`, `products/${word}`]
    const path = `/members/organizations/${group}/${paths[which]}`
    for (const where of [path, `/members/organizations/${word}/products`, `/members/invitations/${word}`])
      expectWords(await tell({ path: where, headers, good: null }, '{}'))
  })
  await fc.assert(inAddress, { numRuns: RUNS, endOnFailure: true })
})

/** What staff tries is written down whatever comes of it. */
const butWhoTried = ({ staff_act: _, ...rest }: Record<string, string>) => rest

test('spreadsheets of nonsense are told, row by row, and write nothing', async () => {
  const { handle, headers } = await officerDesk(group)
  const before = await settled()
  const cells = fc.array(
    fc.array(
      anyValue.map((odd) => JSON.stringify(odd) ?? ''),
      { maxLength: 8 },
    ),
    { maxLength: 6 },
  )
  const isTold = fc.asyncProperty(cells, fc.boolean(), async (rows, hasHead) => {
    const head = hasHead ? [['Nombre', 'Categoría', 'Precio', 'Cuántas hay', 'Formato', 'Grupo']] : []
    const form = new FormData()
    form.set('confirm', '1')
    form.set('file', new Blob([[...head, ...rows].map((row) => row.join(';')).join('\n')]), 'a.csv')
    expectWords(
      await tell(
        { path: `/desk/organizations/${handle}/groups/${group}/imports`, headers, good: null },
        form,
      ),
    )
  })
  await fc.assert(isTold, { numRuns: RUNS, endOnFailure: true })
  expect(butWhoTried(await fingerprint())).toEqual(butWhoTried(before))
})

test('what of all that was taken is whole', async () => {
  const halves = await sql<{ what: string; id: string }>(
    `with mine as (select p.id, o.organization_id from product p
        join federation_organization_product_product o on o.product_id = p.id where p.deleted_at is null)
      select 'a product without its first proposal' as what, id from mine
        where exists (select 1 from proposal n where n.product_id = mine.id)
          and not exists (select 1 from proposal n where n.product_id = mine.id and n.version = 1)
      union all select 'a proposal without its product', n.id from proposal n
        where not exists (select 1 from product p where p.id = n.product_id)
      union all select 'a variant without its price or shelf', v.id from product_variant v
        where v.deleted_at is null and (not exists (select 1 from product_variant_price_set s
            join price c on c.price_set_id = s.price_set_id where s.variant_id = v.id and c.amount > 0)
          or not exists (select 1 from product_variant_inventory_item i
            join inventory_level l on l.inventory_item_id = i.inventory_item_id where i.variant_id = v.id))
      union all select 'more promised than there is', id from inventory_level
        where deleted_at is null and (stocked_quantity < reserved_quantity or stocked_quantity < 0)`,
  )
  expect(halves).toEqual([])
})
