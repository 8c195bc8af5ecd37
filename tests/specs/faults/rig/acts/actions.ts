import type { CheckoutRequest } from '../../../../../store/src/contracts/index.ts'
import type { Answer } from '../../../../clients/call.ts'
import { webpayToken } from '../../../../clients/browser-session.ts'
import { federationOfficer } from '../people/officer.ts'
import type { Shop } from '../processes/shop.ts'

/** One request that is to be interrupted, with what its sender does afterwards. */
export type Act = {
  key: string
  send: () => Promise<{ status: number }>
  /** The same again after the interruption, at once: what must be true then, it asserts by throwing. */
  again: () => Promise<void>
  /** How it must have ended when everything has converged. */
  end: () => Promise<string>
  expected: string
}

export type Action = { name: string; prepare: (shop: Shop, variants: string[]) => Promise<Act> }

/** As `store/src/modules/checkout/rules/attempt-state.ts`. */
const LEASE_SECONDS = 30

let orders = 0

/** A buyer of her own for each order, so that her letters can be told apart. */
async function newRequest(shop: Shop, variants: string[], payment: CheckoutRequest['payment'] = 'webpay') {
  orders += 1
  const items = variants.map((variantId) => ({ variantId, quantity: 1 }))
  const key = shop.random.key(`faults-${orders}`)
  return { key, request: await shop.buyer.requestOf(`${key}@correo.example`, items, payment) }
}

export function must<T>(answer: Answer<T>, status: number, what: string): Answer<T>['body'] {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

export async function placeForCard(shop: Shop, variants: string[]) {
  const { key, request } = await newRequest(shop, variants)
  const placed = must(await shop.buyer.place(request, key), 201, 'placing')
  return { key, request, placed, token: webpayToken(placed) }
}

/** How a purchase stands, as its buyer sees it. */
const stateOf = async (shop: Shop, orderToken: string) =>
  (await shop.buyer.purchase(orderToken)).payment.state

/** The order is placed, and then paid: an order that was interrupted must be as good as any other. */
const placing: Action = {
  name: 'placing',
  prepare: async (shop, variants) => {
    const { key, request } = await newRequest(shop, variants)
    let orderToken = ''
    let params = {}
    const act: Act = {
      key,
      send: () => shop.buyer.place(request, key),
      again: async () => {
        const answer = await shop.buyer.place(request, key)
        if (answer.body.code === 'attempt_closed') {
          orderToken = await tokenOfUnopened(shop, key)
          act.expected = 'cancelled'
          return
        }
        const placed = must(answer, 201, 'the same request again')
        const twice = must(await shop.buyer.place(request, key), 201, 'and again')
        if (twice.orderToken !== placed.orderToken || twice.displayId !== placed.displayId)
          throw new Error(`${key} gave two orders`)
        orderToken = placed.orderToken
        params = await shop.buyer.press(webpayToken(placed), 'approve')
        must(await shop.buyer.comeBack(params), 200, 'coming back')
      },
      end: () => stateOf(shop, orderToken),
      expected: 'paid',
    }
    return act
  },
}

/** Never opened at Webpay for the whole lease, because a restart took longer, it is rightly given up: of any other it throws. */
async function tokenOfUnopened({ database }: Shop, key: string): Promise<string> {
  const [attempt] = await database.rows<{ token: string }>(
    `select order_token as token from attempt where idempotency_key = $1 and state = 'cancelled' and gateway_token is null
      and updated_at - created_at > make_interval(secs => $2)`,
    [key, LEASE_SECONDS],
  )
  if (!attempt) throw new Error(`${key} was closed and should not have been`)
  return attempt.token
}

function comingBack(name: string, outcome: string, expected: string): Action {
  return {
    name,
    prepare: async (shop, variants) => {
      const { key, placed, token } = await placeForCard(shop, variants)
      const params = await shop.buyer.press(token, outcome)
      return {
        key,
        send: () => shop.buyer.comeBack(params),
        again: async () => {},
        end: async () => {
          must(await shop.buyer.comeBack(params), 200, 'coming back once more')
          return stateOf(shop, placed.orderToken)
        },
        expected,
      }
    },
  }
}

const confirming: Action = {
  name: 'confirming a transfer',
  prepare: async (shop, variants) => {
    const { headers, path } = await federationOfficer(shop, 'treasurer')
    const { key, request } = await newRequest(shop, variants, 'transfer')
    const placed = must(await shop.buyer.place(request, key), 201, 'placing')
    const [attempt] = await shop.database.rows<{ id: string }>(
      'select id from attempt where idempotency_key = $1',
      [key],
    )
    const confirm = () =>
      shop.buyer.call('POST', `${path}/transfers/${attempt?.id}`, { decision: 'confirm' }, headers)
    return {
      key,
      send: confirm,
      again: async () => {},
      end: async () => {
        const { status } = await confirm()
        if (![200, 409].includes(status)) throw new Error(`confirming once more: ${status}`)
        return stateOf(shop, placed.orderToken)
      },
      expected: 'paid',
    }
  },
}

/** A paid order that an officer calls off whole: its money goes back by the gateway, once. */
export async function paidByCard(shop: Shop, variants: string[]) {
  const { key, placed, token } = await placeForCard(shop, variants)
  const back = must(await shop.buyer.comeBack(await shop.buyer.press(token, 'approve')), 200, 'coming back')
  if (back.state !== 'paid') throw new Error(`${key} is ${back.state}`)
  const [part] = await shop.database.rows<{ id: string }>(
    `select c.id from consignment c join attempt a on a.order_id = c.order_id where a.idempotency_key = $1`,
    [key],
  )
  const { headers, path: desk } = await federationOfficer(shop, 'president')
  const path = `${desk}/consignments/${part?.id}/cancel`
  const whole = { reason: 'No hay transporte', isWholeOrder: true }
  const cancelConsignments = () => shop.buyer.call('POST', path, whole, headers)
  return { key, token, orderToken: placed.orderToken, cancelConsignments }
}

const refunding: Action = {
  name: 'refunding',
  prepare: async (shop, variants) => {
    const { key, orderToken, cancelConsignments } = await paidByCard(shop, variants)
    return {
      key,
      send: cancelConsignments,
      again: async () => {
        const { status } = await cancelConsignments()
        if (![200, 409].includes(status)) throw new Error(`calling it off once more: ${status}`)
      },
      end: () => stateOf(shop, orderToken),
      expected: 'refunded',
    }
  },
}

export const actions = [
  placing,
  comingBack('paying', 'approve', 'paid'),
  comingBack('cancelling', 'reject', 'cancelled'),
  confirming,
  refunding,
]
