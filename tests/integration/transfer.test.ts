import { expect, test } from 'vitest'
import { asStaff, call, orderFor, place, purchase, sellable } from '../store-client.ts'

type Waiting = { id: string; reference: string; amountClp: number }

test('a bank transfer waits with its reference and is paid once, when the treasurer says so', async () => {
  const staff = await asStaff()
  const { status, body } = await place({ ...(await orderFor(await sellable(2))), payment: 'transfer' })
  expect(status).toBe(201)
  if (body.pay.kind !== 'transfer') throw new Error('not a transfer')
  const { reference } = body.pay
  const before = await purchase(body.orderToken)
  expect([before.status, before.payment.reference]).toEqual(['awaiting_payment', reference])
  expect(before.payment.bank?.holder).toBeTruthy()

  const { body: list } = await call<{ transfers: Waiting[] }>('GET', '/admin/transfers', undefined, staff)
  const mine = list.transfers.find((transfer) => transfer.reference === reference)
  expect(mine?.amountClp).toBe(body.totalClp)
  const confirm = () => call('POST', `/admin/transfers/${mine?.id}`, { decision: 'confirm' }, staff)
  const answers = await Promise.all([confirm(), confirm(), confirm()])
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])

  const after = await purchase(body.orderToken)
  expect([after.status, after.payment.state, after.payment.bank]).toEqual(['confirmed', 'paid', null])
})
