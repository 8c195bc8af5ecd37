import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  Owed,
  OwnStatements,
  Payouts,
  PeriodStatements,
  Statement,
} from '../../../../store/src/contracts/index.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { closeMonth, FEDERATION, monthToClose, pastSales } from '../../../fixtures/closed-month.ts'
import { newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { pastAdvance } from '../../../fixtures/past-advance.ts'
import { ASSOCIATION, ledgerOf, payingDesk } from '../../../fixtures/paying-desk.ts'
import { agreedCallOff } from '../../../fixtures/supply/agreed-call-off.ts'
import { received } from '../../../fixtures/supply/reception.ts'

const group = await ownGroup()
const told = await ownGroup()
let desk: Awaited<ReturnType<typeof payingDesk>>
let federation: Officer
beforeAll(async () => {
  for (const one of [group, told]) await newMember(one, 'leader')
  desk = await payingDesk()
  federation = await newOfficer(FEDERATION, ['treasurer'])
  // The fund has 3 % of it, in a closed month.
  const month = await monthToClose()
  await pastSales('recolectoras-de-nahuelbuta', month, [9_000_000])
  await closeMonth(month)
})
afterAll(() => desk.close())

const rule = { perGroupClp: 100_000, part: '60', assemblyDate: '2026-05-10', minutes: 'Acta 31' }
const vote = (more: object = {}, who: { at: Officer['at'] } = federation) =>
  who.at<object>('/reception-advance-rule', 'POST', { ...rule, ...more }, FEDERATION)
const payouts = async () => (await desk.treasurer.at<Payouts>('/payouts')).body
const fund = async () =>
  (await federation.at<Payouts>('/payouts', 'GET', undefined, FEDERATION)).body.payable.find(
    ({ account }) => account === 'fund',
  )
const propose = (reception: string, amountClp: number, handle = group) => {
  const line = { account: 'group', handle, means: 'cash', amountClp, isAdvance: true, reception }
  return desk.treasurer.at<{ id: string }>('/runs', 'POST', { payouts: [line] })
}

test('only the federation writes down how its assembly wants it, with day, minutes and what is possible', async () => {
  expect((await desk.treasurer.at('/reception-advance-rule', 'POST', rule)).status).toBe(404)
  for (const [wrong, field] of [
    [{ part: '101' }, 'part'],
    [{ perGroupClp: -1 }, 'perGroupClp'],
    [{ assemblyDate: '2199-01-01' }, 'assemblyDate'],
    [{ minutes: '' }, 'minutes'],
  ] as const) {
    const { status, body } = await vote(wrong)
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
  }
  expect((await vote()).status).toBe(201)
  expect((await payouts()).receptionRule).toEqual({
    ...{ perGroupClp: 100_000, partBp: 6000, assemblyDate: '2026-05-10', minutes: 'Acta 31' },
  })
})

test('what was received is advanced once, by two, out of what the fund has, and the invoice pays it back first', async () => {
  await vote()
  const [terms] = await sql<{ bp: number }>(
    'select group_bp as bp from share_terms where deleted_at is null and valid_from <= now() order by valid_from desc limit 1',
  )
  const callOff = await agreedCallOff(ASSOCIATION, 2500, { [group]: 40 })
  const reception = await received(callOff, group, 40)
  const row = (await payouts()).receptions.find(({ id }) => id === reception)
  const valueClp = Math.round(100_000 * ((terms?.bp ?? NaN) / 10_000))
  expect(row).toMatchObject({ units: 40, buyer: 'Hotel de prueba', why: null })
  expect(Math.abs((row?.valueClp ?? NaN) - valueClp)).toBeLessThanOrEqual(1)
  const mostClp = Math.floor((row?.valueClp ?? NaN) * 0.6)
  expect(row?.mostClp).toBe(mostClp)

  expect((await propose(reception, mostClp + 1)).body.fields).toHaveProperty('amountClp')
  expect((await propose(reception, mostClp, told)).status).toBe(404)
  expect((await propose('recp_ninguna', 1)).status).toBe(404)
  const before = await fund()
  const both = await Promise.all([propose(reception, mostClp), propose(reception, mostClp)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  const run = both.find(({ status }) => status === 201)?.body.id ?? ''
  expect((await desk.approve(desk.treasurer, run)).body.code).toBe('needs_second_person')
  await desk.approve(desk.president, run)
  const [payout] = (await desk.runOf(run)).payouts
  expect(payout).toMatchObject({ isAdvance: true, minutes: 'Acta 31, asamblea del 10-05-2026' })
  expect(payout?.purpose).toMatch(
    /^Por lo recibido el 20-08-2026: 40 de .*, del pedido \d+ de Hotel de prueba$/,
  )
  const paid = await Promise.all([desk.pay(payout?.id ?? ''), desk.pay(payout?.id ?? '')])
  expect(paid.filter(({ body }) => body.isNew)).toHaveLength(1)
  expect(await ledgerOf(group)).toBe(-mostClp)
  const lent = await fund()
  expect((lent?.lentClp ?? 0) - (before?.lentClp ?? 0)).toBe(mostClp)
  expect((before?.payableClp ?? 0) - (lent?.payableClp ?? 0)).toBe(mostClp)
  expect((await payouts()).receptions.find(({ id }) => id === reception)).toBeUndefined()
  const again = await propose(reception, 1)
  expect([again.status, again.body.message]).toEqual([
    409,
    'Lo de esa recepción ya se adelantó, o está en camino.',
  ])

  const folio = String(Math.floor(Math.random() * 1e11) + 1)
  const invoice = await desk.treasurer.at<{ id: string }>('/invoices', 'POST', {
    ...{ callOff, folio, issuedOn: '2026-09-01', receivedOn: '2026-09-01' },
  })
  const second = await agreedCallOff(ASSOCIATION, 2500, { [group]: 100 })
  const more = await received(second, group, 100)
  const limited = (await payouts()).receptions.find(({ id }) => id === more)
  expect(limited?.mostClp).toBe(100_000 - mostClp)
  const pay = (amountClp: number) =>
    call<{ id: string }>(
      'POST',
      `/desk/organizations/${ASSOCIATION}/invoices/${invoice.body.id}/payments`,
      { amountClp, paidOn: '2026-09-20', reference: 'Transferencia 9' },
      { ...desk.treasurer.headers, 'idempotency-key': randomUUID() },
    )
  expect((await pay(19_000)).status).toBe(201)
  const phone = await groupPhone(group)
  const owed = (await phone.ask<Owed>('GET', 'owed')).body
  expect(owed.advance?.leftClp).toBe(-owed.balanceClp)
  expect((await pay(100_000)).status).toBe(201)
  const all = (await phone.ask<Owed>('GET', 'owed')).body
  expect(all.advance?.leftClp).toBe(0)
  expect(Math.abs(all.balanceClp - (valueClp - mostClp))).toBeLessThanOrEqual(1)
})

test('its group’s statement says for what it was and what came back, and the fund’s what is lent', async () => {
  const callOff = await agreedCallOff(ASSOCIATION, 2500, { [told]: 8 })
  const reception = await received(callOff, told, 8)
  const months: string[] = []
  for (const soldClp of [10_000, 40_000]) {
    const month = await monthToClose()
    if (months.length === 0) await pastAdvance(told, month, 20_000, reception)
    await pastSales(told, month, [soldClp])
    await closeMonth(month)
    months.push(month)
  }
  const phone = await groupPhone(told)
  const heads = (await phone.ask<OwnStatements>('GET', 'statements')).body.statements
  const words = await Promise.all(
    months.map(async (month) => {
      const id = heads.find((head) => head.month === month)?.id ?? ''
      const { statement } = (await phone.ask<{ statement: Statement }>('GET', `statements/${id}`)).body
      return statement.advances.map(({ what }) => what.replace(/^.*\): /, ''))
    }),
  )
  expect(words).toEqual([
    ['este mes se descontaron $8.500 y queda por devolver $11.500.'],
    ['este mes se descontaron $11.500 y quedó devuelto entero.'],
  ])
  const lent = await Promise.all(
    months.map(async (month) => {
      const period = await federation.at<{ period: PeriodStatements }>(
        `/periods/${month}`,
        'GET',
        undefined,
        FEDERATION,
      )
      const path = `/statements/${period.body.period.fund?.id}`
      const { body } = await federation.at<{ statement: Statement }>(path, 'GET', undefined, FEDERATION)
      return body.statement.advances.map(({ what }) => what).filter((what) => what.includes('$20.000'))
    }),
  )
  expect(lent).toEqual([
    [
      expect.stringMatching(
        /^Anticipo a .*por lo recibido: este mes volvieron \$8\.500 y quedan prestados \$11\.500\.$/,
      ),
    ],
    [expect.stringMatching(/por lo recibido: este mes volvieron \$11\.500 y ya volvió entero\.$/)],
  ])
})
