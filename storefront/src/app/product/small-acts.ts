import type { OwnProduct, StockChange } from '#contracts'
import { enqueue } from '../queue/engine.ts'
import { type Act, isOpen, newItem, type Queued } from '../queue/item.ts'
import { kept } from '../queue/phone.ts'

type Who = { memberId: string; handle: string }

const item = (who: Who, product: OwnProduct, act: Act) =>
  newItem({ ...who, title: product.content.title, act, productId: product.id })

/** Taps that follow each other become one change, from what she saw first to what she wants now. */
export async function putStock(who: Who, product: OwnProduct, variantId: string, available: number) {
  const earlier = (await kept.items())
    .filter((one) => one.memberId === who.memberId && isOpen(one))
    .filter(({ act }) => act.is === 'stock' && act.change.variantId === variantId)
    .sort((a, b) => b.queuedAt.localeCompare(a.queuedAt))[0]
  const joined = earlier && (await kept.changeItem(earlier.id, (now) => withAvailable(now, available)))
  if (joined?.state === 'waiting') return enqueue(joined, SETTLE_MS)
  const known = product.content.variants.find(({ id }) => id === variantId)?.available ?? 0
  const seen = earlier?.act.is === 'stock' ? earlier.act.change.available : known
  await enqueue(item(who, product, stock(product.id, { variantId, available, seen })), SETTLE_MS)
}

const stock = (productId: string, change: StockChange): Act => ({ is: 'stock', productId, change })

/** What is being sent this moment stays as it went out. */
function withAvailable(now: Queued, available: number): Queued {
  if (now.state !== 'waiting' || now.act.is !== 'stock') return now
  return { ...now, act: stock(now.act.productId, { ...now.act.change, available }) }
}

/** Long enough for the next tap on + or −. */
const SETTLE_MS = 900

export const putOnSale = (who: Who, product: OwnProduct, to: 'paused' | 'on_sale') =>
  enqueue(item(who, product, { is: 'sale', productId: product.id, to }))
