import { randomInt, randomUUID } from 'node:crypto'
import { accounts } from '../../seed/data/accounts.ts'
import { asOperator } from '../../seed/store/operator.ts'
import type {
  CatalogPage,
  CheckoutAnswer,
  CheckoutRequest,
  PaymentReturnAnswer,
  ProductDoc,
  Purchase,
  Quote,
  ShopInfo,
} from '../../store/src/contracts/index.ts'
import { bringing, newBrowser, webpayToken } from './browser-session.ts'
import { quiet } from '../support/quiet.ts'
import { readStack, secretsOf, type StackInfo } from '../support/stack.ts'
import { visitor } from './visitor.ts'

export type Answer<T> = { status: number; body: T }
type Problem = { code: string; message: string; fields?: Record<string, string> }

let urls: StackInfo['urls'] | undefined
/** Read at the first call: a test may open a stack of its own before. */
const at = () => (urls ??= readStack().urls)

export async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T> & { setCookie: string }> {
  const response = await fetch(path.startsWith('http') ? path : at().store + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: (text.startsWith('{') ? JSON.parse(text) : { text }) as T,
    setCookie: response.headers.get('set-cookie') ?? '',
  }
}

export const shop = async () => (await call<ShopInfo>('GET', '/shop')).body
export const catalog = async (query: string) => (await call<CatalogPage>('GET', `/catalog?${query}`)).body
export const product = async (handle: string) => (await call<ProductDoc>('GET', `/catalog/${handle}`)).body
export const quote = (body: unknown) => call<Quote & Problem>('POST', '/checkout-quotes', body)
export const purchase = async (token: string) => (await call<Purchase>('GET', `/purchases/${token}`)).body

let publishableKey: Promise<string> | undefined

/** @param from where it is asked: each time another place, unless said */
export async function place(request: unknown, key: string = randomUUID(), from = visitor()) {
  publishableKey ??= shop().then((info) => info.publishableKey)
  const headers = { 'idempotency-key': key, 'x-publishable-api-key': await publishableKey, ...from }
  const answer = await call<CheckoutAnswer & Problem>('POST', '/store/checkouts', request, headers)
  browser.remember(answer.body)
  return answer
}

const browser = newBrowser()

/** @param orders what the browser that comes back remembers; unless said, it is the one that went to pay */
export const comeBack = (params: unknown, orders: string[] = browser.ordersOf(params)) =>
  call<PaymentReturnAnswer>('POST', '/payments/webpay/return', params, bringing(orders))

/** Nobody will pay it: what it holds is free again now, and not in twenty minutes, in the middle of another test. */
export async function letGo(placed: CheckoutAnswer): Promise<void> {
  if (placed.pay.kind === 'redirect') await comeBack(await pressAtWebpay(webpayToken(placed), 'abort_get'))
}

/** Presses a button of the simulator's form and tells with what the browser would come back. */
export async function pressAtWebpay(
  token: string,
  outcome: string,
  plan: Record<string, unknown> = {},
): Promise<Record<string, string>> {
  const { body } = await call<{ params: Record<string, string> }>(
    'POST',
    `${at().simulator}/_control/transactions/${token}/decide`,
    { outcome, ...plan },
  )
  browser.pressed(token, body.params)
  return body.params
}

/**
 * Distinct products of distinct groups that can be sent to a door, the first variant of each with at least `stock`. The
 * catalogue is read when it says what there is. `but`: handles of products not to take.
 */
export async function sellable(
  count: number,
  stock = 3,
  but: ReadonlySet<string> = new Set(),
): Promise<ProductDoc[]> {
  await quiet()
  const { items } = await catalog('available=1&limit=60&sort=price')
  const chosen = new Map<string, ProductDoc>()
  for (const item of items) {
    if (chosen.size === count) break
    const { handle, maker, available, isPickupOnly } = item
    if (
      but.has(handle) ||
      chosen.has(maker.handle) ||
      available < stock ||
      isPickupOnly ||
      maker.backOn !== null
    )
      continue
    const doc = await product(item.handle)
    if (firstVariant(doc).available >= stock) chosen.set(maker.handle, doc)
  }
  if (chosen.size < count) throw new Error(`only ${chosen.size} groups have ${stock} of something to sell`)
  return [...chosen.values()]
}

export const firstVariant = (doc: ProductDoc) => {
  const variant = doc.variants.find((one) => one.available > 0)
  if (!variant) throw new Error(`${doc.handle} has nothing to sell`)
  return variant
}

/** How many there are at this moment: the catalogue is a moment behind, a quote never is. */
export async function stockNow(doc: ProductDoc): Promise<number> {
  const { body } = await quote({ items: [{ variantId: firstVariant(doc).id, quantity: 1 }] })
  return body.parcels[0]?.lines[0]?.available ?? 0
}

/** How many of the same the catalogue shows by now: also none. */
export async function shownStock(doc: ProductDoc): Promise<number | undefined> {
  const { id } = firstVariant(doc)
  return (await product(doc.handle)).variants.find((one) => one.id === id)?.available
}

/** Somebody who has nothing unpaid yet. */
export function newBuyer(name = 'Camila Prueba') {
  const digits = String(randomInt(100_000_000)).padStart(8, '0')
  return { name, email: `camila-${digits}@correo.example`, phone: `9${digits}` }
}

/** A whole, valid order for one of each product, as the shop would send it. */
export async function orderFor(
  docs: ProductDoc[],
  change: Partial<CheckoutRequest> = {},
): Promise<CheckoutRequest> {
  const items = change.items ?? docs.map((doc) => ({ variantId: firstVariant(doc).id, quantity: 1 }))
  const communeCode = change.communeCode ?? '08101'
  const { body } = await quote({ items, communeCode })
  return {
    items,
    buyer: { name: 'Camila Prueba', email: 'camila@correo.example', phone: '912345678' },
    communeCode,
    address: { street: 'Aníbal Pinto 480' },
    deliveries: Object.fromEntries(
      body.parcels.map(({ group, chosen, choices }) => [group.handle, chosen ?? choices[0]?.id ?? '']),
    ),
    payment: 'webpay',
    totalClp: body.totalClp,
    ...change,
  }
}

/** `who`: the role of the seed's account, for what needs two people. */
export async function asStaff(who: 'operator' | 'treasury' = 'operator'): Promise<Record<string, string>> {
  const account = accounts.find(({ system, role }) => system === 'store' && role === who)
  if (!account) throw new Error(`the seed has no staff account for the ${who}`)
  return enterPanel(account.email, account.password)
}

/** The one place where a test enters the panel, from beside the store: a person's second factor is tried in panel-sign-in.test. */
export async function enterPanel(
  email: string,
  password = 'mingaco-demo-2026',
): Promise<Record<string, string>> {
  const headers = asOperator(email, secretsOf(readStack().dataDir).jwt)
  const { body } = await call<{ token: string }>('POST', '/auth/user/emailpass', { email, password }, headers)
  return { authorization: `Bearer ${body.token}` }
}
