import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PayoutRow, Payouts, Periods } from '../../../../store/src/contracts/index.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { memberOf, sessionOf } from '../../../fixtures/member-session.ts'
import { earn, GROUP, ledgerOf, lineOf, OTHER, payingDesk } from '../../../fixtures/paying-desk.ts'

const SIBLING = 'productoras-de-biobio'

type Desk = Awaited<ReturnType<typeof payingDesk>>
let desk: Desk
beforeAll(async () => {
  desk = await payingDesk()
})
afterAll(() => desk.close())

test('what was closed is proposed by one, approved by another, paid once and confirmed on the phone', async () => {
  const before = await desk.payableTo(GROUP)
  expect(before.payableClp).toBeGreaterThan(0)
  const owed = await ledgerOf(GROUP)
  const run = await desk.proposed(GROUP)
  expect((await desk.payableTo(GROUP)).payableClp).toBe(0)
  const own = await desk.approve(desk.treasurer, run)
  expect([own.status, own.body.code]).toEqual([409, 'needs_second_person'])
  expect((await desk.approve(desk.president, run)).body).toMatchObject({ approved: 1, left: 0 })
  const [payout] = (await desk.runOf(run)).payouts
  const id = payout?.id ?? ''

  const both = await Promise.all([desk.pay(id), desk.pay(id)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(both.filter(({ body }) => body.isNew)).toHaveLength(1)
  expect((await desk.pay(id)).body.isNew).toBe(false)
  expect(await ledgerOf(GROUP)).toBe(owed - before.payableClp)
  const entries = await sql<{ account: string; amount: number }>(
    `select e.account, e.amount_clp as amount from ledger_entry e join ledger_posting p on p.id = e.posting_id
      where p.key = $1 order by 1`,
    [`payout:${id}`],
  )
  expect(entries).toEqual([
    { account: 'bank', amount: before.payableClp },
    { account: 'group', amount: -before.payableClp },
  ])

  const { body } = await desk.ofPhone<{ payouts: PayoutRow[] }>('/payouts')
  expect(body.payouts[0]).toMatchObject({ id, state: 'paid', amountClp: before.payableClp })
  expect((await desk.ofPhone(`/payouts/${id}`, 'POST', { hasArrived: true })).status).toBe(200)
  expect((await desk.ofPhone(`/payouts/${id}`, 'POST', { hasArrived: true })).status).toBe(200)
  const late = await desk.ofPhone(`/payouts/${id}`, 'POST', { hasArrived: false })
  expect([late.status, late.body.code]).toEqual([409, 'not_possible'])
  expect((await desk.runOf(run)).payouts[0]?.state).toBe('received')
  expect((await desk.end(id, 'returned')).status).toBe(409)
})

test('proposed twice at once, it is promised once; what changed meanwhile is said', async () => {
  await earn()
  const line = lineOf(await desk.payableTo(GROUP))
  const both = await Promise.all(
    [1, 2].map(() => desk.treasurer.at<{ id: string }>('/runs', 'POST', { payouts: [line] })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(both.find(({ status }) => status === 409)?.body.code).toBe('changed_meanwhile')
  const run = both.find(({ status }) => status === 201)?.body.id ?? ''
  const [payout] = (await desk.runOf(run)).payouts
  await desk.end(payout?.id ?? '', 'cancelled', 'Estaba de prueba')
  expect((await desk.payableTo(GROUP)).payableClp).toBe(line.amountClp)
  const more = await desk.treasurer.at('/runs', 'POST', {
    payouts: [{ ...line, amountClp: line.amountClp + 1 }],
  })
  expect([more.status, more.body.code]).toEqual([409, 'changed_meanwhile'])
  const twice = await desk.treasurer.at('/runs', 'POST', { payouts: [line, line] })
  expect(twice.status).toBe(400)
})

test('nobody approves what is of her own group: that line waits for another', async () => {
  await earn()
  const run = await desk.proposed(GROUP, OTHER)
  expect((await desk.approve(desk.president, run)).body).toMatchObject({ approved: 1, left: 1 })
  const { payouts } = await desk.runOf(run, desk.president)
  expect(
    payouts.map(({ organization, state, isOfOwnGroup }) => [organization.handle, state, isOfOwnGroup]),
  ).toEqual(
    expect.arrayContaining([
      [GROUP, 'approved', false],
      [OTHER, 'proposed', true],
    ]),
  )
  const above = await desk.officer('president', 'colmenares-del-quillay', 'mingaco-biobio')
  expect((await desk.approve(above, run)).body).toMatchObject({ approved: 1, left: 0 })
  for (const { id } of payouts) expect((await desk.end(id, 'cancelled', 'Era para mirar')).status).toBe(200)
})

test('who got her office from the one who proposed, within the week, does not count as another', async () => {
  await earn()
  const run = await desk.proposed(GROUP)
  const made = await desk.officer('president', 'colmenas-del-viento')
  await sql(`update mandate set since = now() - interval '1 hour', given_by = $1 where id = $2`, [
    `mandate:${desk.treasurer.mandate}`,
    made.mandate,
  ])
  const no = await desk.approve(made, run)
  expect([no.status, no.body.code]).toEqual([409, 'needs_second_person'])
  for (const { id } of (await desk.runOf(run)).payouts) await desk.end(id, 'cancelled', 'Era para mirar')
})

test('what did not arrive is said, comes back, and is owed again', async () => {
  await earn()
  const owed = await ledgerOf(GROUP)
  const payout = await desk.paidOut()
  await desk.ofPhone(`/payouts/${payout.id}`, 'POST', { hasArrived: false, note: 'Miré hoy y no está' })
  const { body } = await desk.treasurer.at<Payouts>('/payouts')
  expect(body.unconfirmed[0]).toMatchObject({ id: payout.id, state: 'disputed', note: 'Miré hoy y no está' })
  expect((await desk.end(payout.id, 'returned', 'x')).body.fields?.note).toMatch(/por qué/)
  const both = await Promise.all([desk.end(payout.id, 'returned'), desk.end(payout.id, 'returned')])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(await ledgerOf(GROUP)).toBe(owed)
  expect((await desk.payableTo(GROUP)).payableClp).toBe(payout.amountClp)
})

test('a payment is in the statement of the month in which it was made, and the books agree', async () => {
  const { body } = await desk.treasurer.at<Periods>('/periods')
  expect(body.periods.length).toBeGreaterThan(0)
  const [row] = await sql<{ differences: number }>(
    `select count(*)::int as differences from statement s where s.earned_clp + s.paid_clp <>
      (select coalesce(sum(e.amount_clp), 0) from ledger_entry e where e.statement_id = s.id)`,
  )
  expect(row?.differences).toBe(0)
})

test('who has no office there sees no payment, an auditor writes none, and a group answers for its own', async () => {
  await earn()
  const { id } = await desk.paidOut()
  const sibling = await desk.officer('treasurer', 'quesos-el-peumo', SIBLING)
  const auditor = await desk.officer('auditor', 'algueras-de-punta-roca')
  for (const [path, body] of [
    ['/runs', { payouts: [] }],
    [`/payouts/${id}/payment`, { reference: 'Recibo 1' }],
    [`/payouts/${id}/ending`, { outcome: 'cancelled', note: 'porque sí' }],
    [`/bank-accounts/${GROUP}`, {}],
    [`/bank-accounts/${GROUP}/stop`, {}],
  ] as const) {
    expect((await sibling.at(path, 'POST', body)).status, path).toBe(404)
    expect((await auditor.at(path, 'POST', body)).status, path).toBe(403)
  }
  expect((await sibling.at('/payouts')).status).toBe(404)
  expect((await auditor.at('/payouts')).status).toBe(200)
  const stranger = await sessionOf(await memberOf(OTHER))
  const foreign = await call(
    'POST',
    `/members/organizations/${OTHER}/payouts/${id}`,
    { hasArrived: true },
    stranger,
  )
  expect(foreign.status).toBe(404)
})
