import type { CheckoutRequest, ProductDoc } from '../../store/src/contracts/index.ts'
import { webpayToken } from './browser-session.ts'
import type { Problem } from './call.ts'
import { asStaff, call, comeBack, firstVariant, orderFor, place, pressAtWebpay, sellable } from './store.ts'
import { FEDERATION, transferDesk } from './transfers.ts'

export type Consignment = {
  id: string
  orderId: string
  displayId: number
  state: string
  itemsClp: number
  deliveryClp: number
  group: { handle: string; name: string }
  lines: { id: string; title: string; quantity: number; amountClp: number }[]
  shares: { account: string; amountClp: number }[]
  split: { account: string; amountClp: number }[]
}
export type Entry = {
  account: string
  kind: string
  amountClp: number
  organization: string | null
  group: string | null
}
export type Money = {
  postings: { event: string; entries: Entry[] }[]
  balances: { account: string; organization: string | null; balanceClp: number }[]
  refunds: { id: string; state: string; amountClp: number; reason: string; isByGateway: boolean }[]
}

/** What can be done with a consignment at the desk. */
type DeskAct = 'move' | 'quantities' | 'cancel' | 'refunds'

/**
 * What the federation's staff reads over the routes of the panel; what is done with a consignment is done at the
 * federation's desk, by an officer who belongs to no group.
 */
export async function staffDesk() {
  const headers = await asStaff()
  const post = <T>(path: string, body: unknown) => call<T & Problem>('POST', path, body, headers)
  const get = async <T>(path: string) => (await call<T>('GET', path, undefined, headers)).body
  const act = async <T = object>(id: string, what: DeskAct, body: object) =>
    call<T & Problem>(
      'POST',
      `/desk/organizations/${FEDERATION}/consignments/${id}/${what}`,
      body,
      (await transferDesk()).headers,
    )
  return {
    post,
    get,
    headers,
    act,
    consignmentsOf: async (displayId: number) => {
      const { consignments } = await get<{ consignments: Consignment[] }>('/admin/consignments')
      return consignments.filter((consignment) => consignment.displayId === displayId)
    },
    money: async (orderId: string) => (await get<{ money: Money }>(`/admin/orders/${orderId}/money`)).money,
    move: async (id: string, ...steps: string[]) => {
      for (const to of steps) {
        const { status, body } = await act(id, 'move', { to })
        if (status !== 200) throw new Error(`${to}: ${status} ${body.message}`)
      }
    },
  }
}

/** An order of `units` of each of `groups` products, paid at Webpay by a card of that kind. */
export async function paidOrder({
  groups = 1,
  units = 2,
  card = 'VN',
  of = null as ProductDoc[] | null,
  gift = undefined as CheckoutRequest['gift'],
} = {}) {
  const docs = of ?? (await sellable(groups, units + 1))
  const items = docs.map((doc) => ({ variantId: firstVariant(doc).id, quantity: units }))
  const { status, body } = await place(await orderFor(docs, { items, gift }))
  if (status !== 201 || body.pay.kind !== 'redirect') throw new Error(`not placed: ${status} ${body.message}`)
  const token = webpayToken(body)
  const params = await pressAtWebpay(token, 'approve', { paymentType: card })
  const back = await comeBack(params)
  if (back.body.state !== 'paid') throw new Error(`not paid: ${back.body.state}`)
  return { docs, token, orderToken: body.orderToken, displayId: body.displayId, totalClp: body.totalClp }
}

export const sumOf = (money: Money, account: string) =>
  money.balances.filter((one) => one.account === account).reduce((sum, one) => sum + one.balanceClp, 0)
