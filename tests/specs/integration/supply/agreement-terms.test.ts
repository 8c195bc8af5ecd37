import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskAgreementTerms, DeskInvoiceWhole, Owed } from '../../../../store/src/contracts/index.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { agreedCallOff } from '../../../fixtures/supply/agreed-call-off.ts'
import { dayIn } from '../../../support/days.ts'

type Asked = { change: { id: string } }

/** No other test invoices for it. */
const HERE = 'productoras-de-biobio'
const MINUTES = `Acta ${randomUUID().slice(0, 8)}`
const group = await ownGroup()
let treasurer: Officer
let secretary: Officer
let coordinator: Officer
beforeAll(async () => {
  await newMember(group, 'leader')
  treasurer = await newOfficer(HERE, ['treasurer'])
  secretary = await newOfficer(HERE, ['secretary'])
  coordinator = await newOfficer(HERE, ['coordinator'])
})
afterAll(async () => {
  await sql('update agreement_terms set deleted_at = now() where minutes = $1', [MINUTES])
  for (const { member } of [treasurer, secretary, coordinator]) await endOfficesOf(member)
})

const read = async (who = secretary) => (await who.at<DeskAgreementTerms>('/agreement-terms')).body
const vote = async (more: object = {}, who = treasurer) => {
  const { inForce } = await read()
  if (!inForce) throw new Error('nothing was voted')
  const percents = { federation: String(inForce.federation / 100), fund: String(inForce.fund / 100) }
  const rest = 100 - Number(percents.federation) - Number(percents.fund)
  return who.at<Asked>('/agreement-terms', 'POST', {
    ...{ group: String(rest - 2), association: '2', ...percents },
    ...{ assemblyDate: dayIn(-3), minutes: MINUTES, validFrom: dayIn(0), ...more },
  })
}
const decide = (id: string, who: Officer) =>
  who.at<object>(`/term-changes/${id}`, 'POST', { decision: 'confirm' })

async function invoiced() {
  const callOff = await agreedCallOff(HERE, 1000, { [group]: 100 })
  const folio = String(Math.floor(Math.random() * 1e11) + 1)
  const body = { callOff, folio, issuedOn: '2026-09-01', receivedOn: '2026-09-01' }
  const { id } = (await treasurer.at<{ id: string }>('/invoices', 'POST', body)).body
  return (await treasurer.at<DeskInvoiceWhole>(`/invoices/${id}`)).body
}

test('invoices are shared as in the shop until an assembly votes otherwise, which two officers see', async () => {
  const before = await read()
  expect([before.inForce?.isOwn, before.versions]).toEqual([false, []])
  const old = await invoiced()
  const { isOwn: _, ...shop } = before.inForce ?? { isOwn: false }
  expect(old.terms).toEqual(shop)

  expect((await vote({}, coordinator)).status).toBe(403)
  const asked = await vote()
  expect([asked.status, asked.body.message]).toEqual([202, undefined])
  expect((await read()).changes.map(({ id }) => id)).toContain(asked.body.change.id)
  expect((await decide(asked.body.change.id, treasurer)).body.code).toBe('needs_second_person')
  expect((await decide(asked.body.change.id, secretary)).status).toBe(200)
  const after = await read()
  expect(after.inForce).toMatchObject({ isOwn: true, association: 200, minutes: MINUTES })
  expect(after.versions).toMatchObject([{ isInForce: true, minutes: MINUTES }])
  expect((await vote()).body.code).toBe('not_possible')

  const fresh = await invoiced()
  expect(fresh.terms).toMatchObject({ association: 200, minutes: `${MINUTES}, para los convenios` })
  expect((await treasurer.at<DeskInvoiceWhole>(`/invoices/${old.id}`)).body.terms).toEqual(shop)
  const key = { 'idempotency-key': randomUUID() }
  const money = { amountClp: 119_000, paidOn: '2026-09-20', reference: 'Transferencia 4' }
  expect((await treasurer.at(`/invoices/${fresh.id}/payments`, 'POST', money, HERE, key)).status).toBe(201)
  const owed = (await (await groupPhone(group)).ask<Owed>('GET', 'owed')).body
  expect(owed.items[0]?.terms?.minutes).toBe(`${MINUTES}, para los convenios`)
  expect(Math.abs(owed.balanceClp - 1000 * ((fresh.terms?.group ?? NaN) / 100))).toBeLessThanOrEqual(1)
})

test.each([
  [{ federation: '0', association: '90', group: '7' }, ['federation']],
  [{ group: '1' }, ['group']],
  [{ assemblyDate: dayIn(5) }, ['assemblyDate']],
  [{ minutes: '' }, ['minutes']],
])('a vote with %o is refused at its field', async (wrong, fields) => {
  const { inForce } = await read()
  const rest = 'federation' in wrong ? { group: String(10 - (inForce?.fund ?? 0) / 100) } : {}
  const { status, body } = await vote({ ...wrong, ...rest })
  expect([status, Object.keys(body.fields ?? {})]).toEqual([400, fields])
})
