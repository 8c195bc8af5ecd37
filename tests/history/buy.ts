import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { CheckoutRequest, ProductDoc, Quote } from '../../store/src/contracts/index.ts'
import { history } from '../../seed/data/history/index.ts'
import type { ToldOrder } from '../../seed/history/tell.ts'
import { comeBack, place, pressAtWebpay, product, quote } from '../clients/store.ts'
import { webpayToken } from '../clients/browser-session.ts'
import { FEDERATION, firstWhoMay, officerAt } from './people.ts'
import { proofPicture } from './proof-picture.ts'
import { sendProof } from '../clients/transfers.ts'
import { sql } from '../clients/store-database.ts'

export type Part = { id: string; group: string; association: string }
export type Bought = {
  told: ToldOrder
  displayId: number
  orderToken: string
  orderId: string
  parts: Part[]
}

const docs = new Map<string, Promise<ProductDoc>>()
const docOf = (handle: string) => {
  const known = docs.get(handle) ?? product(handle)
  docs.set(handle, known)
  return known
}

/** What cannot be sent where she lives is bought by somebody near it. */
const NEAR = ['08101', '08301', '08203']

async function requestOf(told: ToldOrder, nth: number): Promise<CheckoutRequest> {
  const buyer = history.buyers[told.buyer]
  if (!buyer) throw new Error('no buyer')
  const items = await Promise.all(
    told.lines.map(async ({ product: handle, quantity }) => {
      const variantId = (await docOf(handle)).variants[0]?.id
      if (!variantId) throw new Error(`${handle} has no variant`)
      return { variantId, quantity }
    }),
  )
  for (const communeCode of [buyer.communeCode, ...NEAR]) {
    const { body: asked } = await quote({ items, communeCode })
    const deliveries = choicesOf(asked)
    if (!deliveries) continue
    const { body } = await quote({ items, communeCode, deliveries })
    if (!body.canBePlaced) continue
    const [first = 'compra'] = buyer.name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').split(' ')
    return {
      items,
      buyer: {
        name: buyer.name,
        email: `${first}-${told.buyer}@correo.example`,
        phone: `9000${String(10_000 + nth).slice(-5)}`,
      },
      communeCode,
      address: { street: buyer.street },
      deliveries,
      payment: told.isByTransfer ? 'transfer' : 'webpay',
      ...(buyer.invoice && { invoice: buyer.invoice }),
      totalClp: body.totalClp,
    }
  }
  throw new Error(`cannot be placed: ${JSON.stringify(told.lines)}`)
}

function choicesOf({ consignments }: Quote): Record<string, string> | null {
  const pairs = consignments.map(
    ({ group, chosen, choices }) => [group.handle, chosen ?? choices[0]?.id] as const,
  )
  if (pairs.some(([, choice]) => choice === undefined)) return null
  return Object.fromEntries(pairs.map(([handle, choice]) => [handle, choice ?? '']))
}

/** From the basket to the payment, or to what the order waits for. */
export async function buy(told: ToldOrder, nth: number): Promise<Bought> {
  const { status, body } = await place(await requestOf(told, nth), randomUUID())
  if (status !== 201) throw new Error(`not placed: ${status} ${body.message}`)
  if (told.isByTransfer) await payByTransfer(told, body)
  else {
    const outcome = told.ending === 'declined' ? 'reject' : 'approve'
    await comeBack(
      await pressAtWebpay(webpayToken(body), outcome, { paymentType: nth % 3 === 0 ? 'VD' : 'VN' }),
    )
  }
  const parts = await sql<Part & { orderId: string }>(
    `select c.id, g.handle as group, a.handle as association, c.order_id as "orderId" from consignment c
      join "order" o on o.id = c.order_id join organization g on g.id = c.organization_id
      join organization a on a.id = g.parent_id where o.display_id = $1 order by g.name`,
    [body.displayId],
  )
  const { displayId, orderToken } = body
  return { told, displayId, orderToken, orderId: parts[0]?.orderId ?? '', parts }
}

type Placed = { orderToken: string; totalClp: number; pay: { kind: string; reference?: string } }

async function payByTransfer({ ending, buyer }: ToldOrder, placed: Placed): Promise<void> {
  const reference = placed.pay.reference ?? ''
  if (ending === 'never_paid' || ending === 'waits_for_transfer') return
  if (ending === 'proof_sent') {
    const picture = await proofPicture(history.buyers[buyer]?.name ?? '', placed.totalClp, reference)
    const { status, body } = await sendProof(placed.orderToken, picture)
    if (status !== 201) throw new Error(`no proof: ${status} ${body.message}`)
    return
  }
  const desks = await Promise.all(['treasurer', 'president'].map((office) => officerAt(FEDERATION, office)))
  const [treasurer] = desks
  const list = await treasurer?.<{ rows: { id: string }[] }>('GET', `/transfers?reference=${reference}`)
  const path = `/transfers/${list?.rows[0]?.id}`
  const decision = { decision: 'confirm' }
  const first = await firstWhoMay<{ state: string }>(desks, 'POST', path, decision)
  if (first.state === 'seen') await firstWhoMay(desks.toReversed(), 'POST', path, decision)
}

/** Nobody made the transfer: its 48 hours are over, and the sweep finds it. */
export async function lapse({ orderId }: Bought): Promise<void> {
  await sql('update attempt set due_at = now() where order_id = $1', [orderId])
  const isOver = async () =>
    (await sql(`select 1 from attempt where order_id = $1 and state = 'cancelled'`, [orderId])).length > 0
  while (!(await isOver())) await wait(300)
}
