import { randomInt, randomUUID } from 'node:crypto'
import type {
  CatalogPage,
  CheckoutAnswer,
  CheckoutRequest,
  ProductDoc,
  ShopInfo,
} from '../../store/src/contracts/index.ts'
import { webpayToken } from './browser-session.ts'
import { Buyer } from './buyer.ts'
import { type Call, send } from './call.ts'
import { enterPanelAt, staffAccount } from './panel-entry.ts'
import { env } from '../support/env.ts'
import { quiet } from '../support/quiet.ts'
import { readStack, secretsOf, type StackInfo } from '../support/stack.ts'
import { visitor } from './visitor.ts'

let urls: StackInfo['urls'] | undefined
/** Read at the first call: a test may open a stack of its own before. */
const at = () => (urls ??= readStack().urls)

/** Asks the store of the stack. */
export const call: Call = (method, path, body, headers) =>
  send(method, path.startsWith('http') ? path : at().store + path, body, headers)

export const shop = async () => (await call<ShopInfo>('GET', '/shop')).body
export const catalog = async (query: string) => (await call<CatalogPage>('GET', `/catalog?${query}`)).body
export const product = async (handle: string) => (await call<ProductDoc>('GET', `/catalog/${handle}`)).body

const buyer = new Buyer(call, () => at().simulator)
export const quote = (body: unknown) => buyer.quote(body)
export const purchase = (token: string) => buyer.purchase(token)
export const comeBack = (params: unknown, orders?: string[]) => buyer.comeBack(params, orders)
export const pressAtWebpay = (token: string, outcome: string, plan?: object) =>
  buyer.press(token, outcome, plan)

/** @param from where it is asked: each time another place, unless said */
export const place = (request: unknown, key: string = randomUUID(), from = visitor()) =>
  buyer.place(request, key, from)

/** Nobody will pay it: what it holds is free again now, and not in twenty minutes, in the middle of another test. */
export async function letGo(placed: CheckoutAnswer): Promise<void> {
  if (placed.pay.kind === 'redirect') await comeBack(await pressAtWebpay(webpayToken(placed), 'abort_get'))
}

/** Two browsers that buy at once buy of groups of their own first, so that each can count what is left. */
const isOnShelf = (group: string): boolean => {
  const sum = [...group].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return env.shelf === undefined || String(sum % 2) === env.shelf
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
  const [own = [], others = []] = [true, false].map((isOwn) =>
    items.filter(({ maker }) => isOnShelf(maker.handle) === isOwn),
  )
  for (const item of [...own, ...others]) {
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
  return body.consignments[0]?.lines[0]?.available ?? 0
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

/** A whole, valid order for one of each product. */
export const orderFor = (docs: ProductDoc[], change: Partial<CheckoutRequest> = {}) =>
  buyer.requestFor(
    change.items ?? docs.map((doc) => ({ variantId: firstVariant(doc).id, quantity: 1 })),
    change,
  )

/** `who`: the role of the seed's account, for what needs two people. */
export function asStaff(who: 'operator' | 'treasury' = 'operator'): Promise<Record<string, string>> {
  const { email, password } = staffAccount(who)
  return enterPanel(email, password)
}

export const enterPanel = (email: string, password?: string) =>
  enterPanelAt(at().store, secretsOf(readStack().dataDir).jwt, email, password)
