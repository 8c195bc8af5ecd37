import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  Owed,
  OwnStatements,
  PayoutRow,
  Payouts,
  Statement,
} from '../../../../store/src/contracts/index.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { sql } from '../../../clients/store-database.ts'
import { closeMonth, FEDERATION, monthToClose, pastSales } from '../../../fixtures/closed-month.ts'
import { newOfficer } from '../../../fixtures/officer.ts'
import { pastAdvance } from '../../../fixtures/past-advance.ts'
import { ASSOCIATION, GROUP, ledgerOf, payingDesk } from '../../../fixtures/paying-desk.ts'
import { readStack } from '../../../support/stack.ts'

/** They sell nothing in other tests, so that nothing is owed to them. */
const ADVANCED = 'avellaneras-del-bosque'
const TOLD = 'dulces-de-murta'
const decided = { purpose: 'Cajas para la feria de marzo', minutes: 'Acta 12 del 3 de noviembre' }

type Desk = Awaited<ReturnType<typeof payingDesk>>
let desk: Desk
beforeAll(async () => {
  desk = await payingDesk()
})
afterAll(() => desk.close())

const propose = (more: object = {}) => {
  const line = { account: 'group', handle: ADVANCED, means: 'cash', amountClp: 60_000, isAdvance: true }
  return desk.treasurer.at<{ id: string }>('/runs', 'POST', { payouts: [{ ...line, ...decided, ...more }] })
}
/** Of advances those of these groups: what others were given of receptions is theirs. */
async function payouts() {
  const { body } = await desk.treasurer.at<Payouts>('/payouts')
  const isHere = ({ organization: { handle } }: { organization: { handle: string } }) =>
    handle === ADVANCED || handle === TOLD
  return { ...body, advances: body.advances.filter(isHere) }
}

test('an advance is refused without its purpose, above the maximum, to who is owed, and to who is no group', async () => {
  const { advanceMaximumClp } = await payouts()
  const bare = await propose({ purpose: '', minutes: '' })
  expect([bare.status, Object.keys(bare.body.fields ?? {}).sort()]).toEqual([400, ['minutes', 'purpose']])
  const more = await propose({ amountClp: advanceMaximumClp + 1 })
  expect([more.status, more.body.fields?.amountClp]).toEqual([400, more.body.message])
  expect((await desk.payableTo(GROUP)).payableClp).toBeGreaterThan(0)
  const owed = await propose({ handle: GROUP })
  expect([owed.status, owed.body.code]).toEqual([409, 'not_possible'])
  expect(owed.body.message).toMatch(/primero se le paga/)
  const above = await newOfficer(FEDERATION, ['treasurer'])
  const line = {
    account: 'association',
    handle: ASSOCIATION,
    means: 'cash',
    amountClp: 1000,
    isAdvance: true,
  }
  const body = await above.at<object>('/runs', 'POST', { payouts: [{ ...line, ...decided }] })
  expect([body.status, body.body.message]).toEqual([409, 'Solo a un grupo se le da un anticipo.'])
})

test('an advance is promised once, approved by another, leaves once, is told as what it is, and comes back', async () => {
  const before = await ledgerOf(ADVANCED)
  const both = await Promise.all([propose(), propose()])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  const run = both.find(({ status }) => status === 201)?.body.id ?? ''
  const own = await desk.approve(desk.treasurer, run)
  expect([own.status, own.body.code]).toEqual([409, 'needs_second_person'])
  await desk.approve(desk.president, run)
  const [payout] = (await desk.runOf(run)).payouts
  expect(payout).toMatchObject({ ...decided, isAdvance: true, state: 'approved' })
  const id = payout?.id ?? ''
  const paid = await Promise.all([desk.pay(id), desk.pay(id)])
  expect(paid.filter(({ body }) => body.isNew)).toHaveLength(1)
  expect(await ledgerOf(ADVANCED)).toBe(before - 60_000)
  const entries = await sql<{ account: string; kind: string; amount: number }>(
    `select e.account, e.kind, e.amount_clp as amount from ledger_entry e join ledger_posting p on p.id = e.posting_id
      where p.key = $1 and p.event = 'advance' order by 1`,
    [`payout:${id}`],
  )
  expect(entries).toEqual([
    { account: 'bank', kind: 'cash_held', amount: 60_000 },
    { account: 'group', kind: 'advance', amount: -60_000 },
  ])

  const { advances, payable } = await payouts()
  expect(advances).toMatchObject([{ id, run: { id: run }, amountClp: 60_000, leftClp: 60_000, ...decided }])
  const standing = payable.find(({ organization }) => organization.handle === ADVANCED)
  expect(standing).toMatchObject({ payableClp: 0, advanceLeftClp: 60_000, advanceableClp: 0 })
  const again = await propose()
  expect([again.status, again.body.code]).toEqual([409, 'not_possible'])
  expect(again.body.message).toMatch(/todavía no devuelve su anticipo anterior/)
  const phone = await groupPhone(ADVANCED)
  const owed = (await phone.ask<Owed>('GET', 'owed')).body
  expect(owed.balanceClp).toBe(before - 60_000)
  expect(owed.advance?.what).toMatch(/^Del anticipo de \$60\.000 falta descontar \$60\.000/)
  expect(owed.items[0]).toMatchObject({ event: 'advance', displayId: null, amountClp: -60_000 })
  const { body } = await phone.ask<{ payouts: PayoutRow[] }>('GET', 'payouts')
  expect(body.payouts[0]).toMatchObject({ id, isAdvance: true, state: 'paid' })

  const back = await Promise.all([desk.end(id, 'returned'), desk.end(id, 'returned')])
  expect(back.map(({ status }) => status)).toEqual([200, 200])
  expect(await ledgerOf(ADVANCED)).toBe(before)
  expect((await payouts()).advances).toEqual([])
  expect((await phone.ask<Owed>('GET', 'owed')).body.advance).toBeNull()
  const acts = await sql<{ title: string }>(
    `select after->>'title' as title from act where subject = any($1) order by at`,
    [[run, id]],
  )
  expect(acts.map(({ title }) => title)).toEqual([
    'un anticipo, $60.000',
    'un anticipo, $60.000',
    expect.stringMatching(/^un anticipo a .*, \$60\.000$/),
    expect.stringMatching(/^un anticipo a .*, \$60\.000$/),
  ])
})

test('statements recover an advance by themselves and say so alike at the desk, on the phone, in PDF, CSV and Excel', async () => {
  const months: string[] = []
  for (const soldClp of [10_000, 40_000]) {
    const month = await monthToClose()
    if (months.length === 0) await pastAdvance(TOLD, month, 20_000)
    await pastSales(TOLD, month, [soldClp])
    await closeMonth(month)
    months.push(month)
  }
  const phone = await groupPhone(TOLD)
  const heads = (await phone.ask<OwnStatements>('GET', 'statements')).body.statements
  const told = await Promise.all(
    months.map(async (month) => {
      const id = heads.find((head) => head.month === month)?.id ?? ''
      return (await phone.ask<{ statement: Statement }>('GET', `statements/${id}`)).body.statement
    }),
  )
  expect(told.map(({ closingClp }) => closingClp)).toEqual([-11_500, 22_500])
  expect(
    told.map(({ advances }) => advances.map(({ recoveredClp, leftClp }) => [recoveredClp, leftClp])),
  ).toEqual([[[8500, 11_500]], [[11_500, 0]]])
  const [first] = told
  const words = first?.advances[0]?.what ?? ''
  expect(words).toMatch(
    /^Anticipo del .* de \$20\.000: este mes se descontaron \$8\.500 y queda por devolver \$11\.500\.$/,
  )
  const { body } = await desk.treasurer.at<{ statement: Statement }>(`/statements/${first?.id}`)
  expect(body.statement.advances).toEqual(first?.advances)
  const file = async (ending: string) => {
    const path = `/desk/organizations/${ASSOCIATION}/statements/${first?.id}/document.${ending}`
    const answer = await fetch(readStack().urls.store + path, { headers: desk.treasurer.headers })
    expect(answer.status).toBe(200)
    return Buffer.from(await answer.arrayBuffer())
  }
  expect((await file('csv')).toString('utf8')).toContain(words)
  expect((await readSheet(await file('xlsx'))).flat()).toContain(words)
  expect((await file('pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await desk.payableTo(TOLD)).payableClp).toBe(22_500)
  expect((await payouts()).advances).toEqual([])
})

test('up to how much is advanced is the federation’s to say', async () => {
  const above = await newOfficer(FEDERATION, ['treasurer'])
  const { advanceMaximumClp } = await payouts()
  const set = (amountClp: number) => above.at<object>('/advance-maximum', 'POST', { amountClp })
  expect((await desk.treasurer.at('/advance-maximum', 'POST', { amountClp: 1 })).status).toBe(404)
  expect((await set(-1)).status).toBe(400)
  try {
    expect((await set(0)).status).toBe(201)
    const none = await propose()
    expect([none.status, none.body.message]).toEqual([400, 'La federación no da anticipos ahora.'])
  } finally {
    expect((await set(advanceMaximumClp)).status).toBe(201)
  }
  expect((await payouts()).advanceMaximumClp).toBe(advanceMaximumClp)
})
