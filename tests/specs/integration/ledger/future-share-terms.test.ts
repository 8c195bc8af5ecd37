import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { federation } from '../../../../seed/data/federation.ts'
import type { MemberHome } from '../../../../store/src/contracts/index.ts'
import { newPanelUser, type PanelUser } from '../../isolation/callers.ts'
import { bearer } from '../../../clients/member.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'
import { asStaff, call, product, shop } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

const TOMORROW = `terms_${randomUUID()}`
const { group, association, fund, cardFee } = federation.shares
const now = [group, association, federation.shares.federation, fund]

let other: PanelUser
beforeAll(async () => {
  other = await newPanelUser('operator')
  await sql(
    `insert into share_terms (id, group_bp, association_bp, federation_bp, fund_bp, card_fee_bp, assembly_date, minutes, valid_from)
      values ($1, 1000, 2000, 3000, 4000, 1, '2031-01-01', 'Acta de mañana', now() + interval '1 day')`,
    [TOMORROW],
  )
})
afterAll(async () => {
  await sql('update share_terms set deleted_at = now() where id = $1', [TOMORROW])
  await sql('update staff_account set ended_at = now() where user_id = $1', [other.userId])
  await sql('update "user" set deleted_at = now() where id = $1', [other.userId])
})

/** Every product was written again since the vote: the queue that the vote filled is empty. */
const isWrittenAgain = async () => (await sql('select 1 from catalog_change limit 1')).length === 0

test('shares that begin tomorrow are nowhere today: shop, page, phone, sale, what is owed, the next vote', async () => {
  const { phone, consignment, order } = await soldConsignment()
  expect(Object.values((await shop()).shares.basisPoints)).toEqual(now)

  await expect.poll(isWrittenAgain, { timeout: 20_000 }).toBe(true)
  for (const { handle } of order.docs) {
    const { shares } = await product(handle)
    expect(shares.lines.map(({ basisPoints }) => basisPoints)).toEqual(now)
    expect(shares.minutes).toBe(federation.shares.minutes)
  }

  const { body: home } = await call<MemberHome>('GET', '/members/me', undefined, bearer(phone.token))
  expect(home.priceTerms).toMatchObject({ sharesBp: 10_000 - group, cardFeeBp: cardFee })
  const told = (await phone.owed()).ofThousand?.byCard.flatMap(({ basisPoints }) => basisPoints ?? [])
  expect(told).toEqual(now)

  const [frozen] = await sql<{ terms_id: string }>('select terms_id from consignment where id = $1', [
    consignment.id,
  ])
  expect(frozen?.terms_id).not.toBe(TOMORROW)
  for (const to of ['accepted', 'packed', 'handed_over']) await phone.move(consignment.id, to)
  expect((await phone.owed()).items[0]?.terms?.minutes).toBe(federation.shares.minutes)

  const voted = { ...federation.shares, minutes: `Acta ${randomUUID()}` }
  const asked = await call<{ change: { id: string } }>('POST', '/admin/share-terms', voted, await asStaff())
  type Change = { id: string; lines: { name: string; before: string; after: string }[] }
  const { body } = await call<{ changes: Change[] }>('GET', '/admin/changes', undefined, other.headers)
  const { id } = asked.body.change
  expect(body.changes.find((one) => one.id === id)?.lines[0]?.before).toBe(`${group / 100} %`)
  await call('POST', `/admin/changes/${id}`, { decision: 'reject' }, other.headers)
})
