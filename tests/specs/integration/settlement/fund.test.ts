import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PaymentRun, Payouts } from '../../../../store/src/contracts/index.ts'
import { FEDERATION } from '../../../fixtures/closed-month.ts'
import { endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { earn } from '../../../fixtures/paying-desk.ts'

type Officer = Awaited<ReturnType<typeof newOfficer>>
let treasurer: Officer
let president: Officer
beforeAll(async () => {
  treasurer = await newOfficer(FEDERATION, ['treasurer'])
  president = await newOfficer(FEDERATION, ['president'])
  await earn()
})
afterAll(() => endOffices())

const fund = async () => {
  const { body } = await treasurer.at<Payouts>('/payouts')
  const found = body.payable.find(({ account }) => account === 'fund')
  if (!found) throw new Error('the federation has no fund')
  return found
}
const propose = (more: object) => {
  const line = { account: 'fund', handle: FEDERATION, means: 'cash', amountClp: 500, ...more }
  return treasurer.at<{ id: string }>('/runs', 'POST', { payouts: [line] })
}
const decided = { purpose: 'Arreglo del horno de Telar', minutes: 'Acta 9, 7 de noviembre de 2026' }

test('the fund pays what an assembly decided, by two officers of the federation, and its book says so', async () => {
  const before = await fund()
  const bare = await propose({})
  expect([bare.status, Object.keys(bare.body.fields ?? {}).sort()]).toEqual([400, ['minutes', 'purpose']])
  const more = await propose({ ...decided, amountClp: before.payableClp + 1 })
  expect([more.status, more.body.code]).toEqual([409, 'changed_meanwhile'])

  const { body } = await propose(decided)
  const second = await propose({ ...decided, purpose: 'Pasajes a la asamblea' })
  expect(second.status).toBe(201)
  expect((await fund()).payableClp).toBe(before.payableClp - 1000)
  const approved = await president.at<object>(`/runs/${body.id}/approval`, 'POST', {})
  expect(approved.body).toMatchObject({ approved: 1, left: 0 })
  const runOf = async (id: string) => (await treasurer.at<{ run: PaymentRun }>(`/runs/${id}`)).body.run
  const [payout] = (await runOf(body.id)).payouts
  expect(payout).toMatchObject({ ...decided, account: 'fund', amountClp: 500, state: 'approved' })
  await treasurer.at(`/payouts/${payout?.id}/payment`, 'POST', { reference: 'Recibo 3' })
  const [other] = (await runOf(second.body.id)).payouts
  await treasurer.at(`/payouts/${other?.id}/ending`, 'POST', { outcome: 'cancelled', note: 'No se hizo' })
  const after = await fund()
  expect([after.balanceClp, after.payableClp]).toEqual([before.balanceClp - 500, before.payableClp - 500])
})
