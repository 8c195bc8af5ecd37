import { bringing } from './browser-session.ts'
import { call, orderFor, place, sellable } from './store.ts'
import { readStack } from '../support/stack.ts'
import type { PaymentReturnAnswer, ProductDoc } from '../../store/src/contracts/index.ts'

type Kept = { id: string; transactionId: string; status: string; detail: string; calls: string[] }

const at = () => {
  const { khipu } = readStack().urls
  if (!khipu) throw new Error('this stack plays no Khipu')
  return khipu
}

export async function toKhipu<T = { address: string }>(path: string, body: object = {}): Promise<T> {
  return (await call<T>('POST', `${at()}/_control${path}`, body)).body
}

export async function paymentsAtKhipu(): Promise<Kept[]> {
  return (await call<{ payments: Kept[] }>('GET', `${at()}/_control/payments`)).body.payments
}

/** An order on its way to Khipu, and what its buyer's browser can do there. */
export async function placedForKhipu(given?: ProductDoc) {
  const [doc] = given ? [given] : await sellable(1)
  if (!doc) throw new Error('nothing to sell')
  const { body } = await place(await orderFor([doc], { payment: 'khipu' }))
  if (body.pay.kind !== 'redirect') throw new Error(`not on the way to Khipu: ${body.pay.kind}`)
  const token = new URL(body.pay.url).pathname.split('/').at(-1) ?? ''
  const comeBack = async (address: string, orders = [body.orderToken]) => {
    const params = Object.fromEntries(new URL(address).searchParams)
    return (await call<PaymentReturnAnswer>('POST', '/payments/khipu/return', params, bringing(orders))).body
  }
  return {
    doc,
    body,
    token,
    comeBack,
    press: async (outcome: string, isSilent = false) =>
      (await toKhipu(`/payments/${token}/decide`, { outcome, isSilent })).address,
    /** Khipu tells the shop once more; answers what the shop said. */
    tellAgain: async () => (await toKhipu<{ status: number }>(`/payments/${token}/notify`)).status,
    kept: async () => (await paymentsAtKhipu()).find(({ id }) => id === token),
  }
}
