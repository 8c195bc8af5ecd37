import { formWith } from './call.ts'
import { call, catalog, firstVariant, newBuyer, orderFor, place, product, sellable } from './store.ts'
import type { CheckoutRequest, DeskTransfers, ProductDoc, BankLine } from '../../store/src/contracts/index.ts'
import { newOfficer } from '../fixtures/officer.ts'
import { quiet } from '../support/quiet.ts'
import { readStack } from '../support/stack.ts'
import { sql } from './store-database.ts'

type Said = { code: string; message: string; state: string; proof: { state: string; reason: string | null } }

/** More than any test takes before the catalogue shows it. */
const PLENTY = 12

/** Of distinct groups, as `sellable`, and of none of them does a transfer hold anything: what others left does not count here. */
export async function heldByNobody(count: number, stock: number): Promise<ProductDoc[]> {
  const rows = await sql<{ handle: string }>(
    `select distinct l.product_handle as handle from attempt a join consignment c on c.order_id = a.order_id
      join consignment_line l on l.consignment_id = c.id where a.provider = 'transfer' and a.state in ('placed', 'settling')`,
  )
  return sellable(count, stock, new Set(rows.map(({ handle }) => handle)))
}

/** An order that waits for its bank transfer. */
export async function placeTransfer(docs?: ProductDoc[], change: Partial<CheckoutRequest> = {}) {
  const chosen = docs ?? (change.items ? [] : await heldByNobody(1, PLENTY))
  const wanted = await orderFor(chosen, { buyer: newBuyer(), ...change })
  const { status, body } = await place({ ...wanted, payment: 'transfer' })
  if (status !== 201 || body.pay.kind !== 'instructions')
    throw new Error(`not placed: ${status} ${body.message}`)
  const { orderToken, displayId, totalClp, pay } = body
  return { orderToken, displayId, totalClp, reference: pay.reference, token: orderToken }
}

/** The buyer's upload, as the shop passes it on. */
export function sendProof(token: string, content: Buffer | string | null, name = 'foto.jpg') {
  const form = content === null ? new FormData() : formWith('proof', content, name)
  if (content === null) form.set('other', 'nothing')
  return call<Said>('POST', `/purchases/${token}/proof`, form)
}

export const FEDERATION = 'mingaco-biobio'
const TRANSFERS = `/desk/organizations/${FEDERATION}/transfers`

type Who = 'president' | 'treasurer'
const people = new Map<Who, ReturnType<typeof newOfficer>>()

/** One person for as long as her office lasts: tests end the offices that they made, hers too. */
async function personOf(who: Who) {
  const known = people.get(who)
  const hers = known && (await known)
  const held =
    hers && (await sql('select 1 from mandate where ended_at is null and member_id = $1', [hers.member]))
  if (hers && held && held.length > 0) return hers
  // Of two who ask at once the second gets whom the first had made.
  if (people.get(who) === known) people.set(who, newOfficer(FEDERATION, [who]))
  return people.get(who)
}

/** What either of two officers of the federation does with transfers. */
export async function transferDesk(who: Who = 'president') {
  const person = await personOf(who)
  if (!person) throw new Error(`the federation has no ${who}`)
  const { headers, name } = person
  const find = async (reference: string) => {
    const path = `${TRANSFERS}?reference=${reference}`
    return (await call<DeskTransfers>('GET', path, undefined, headers)).body.rows[0]
  }
  const decide = (id: string, body: object) => call<Said>('POST', `${TRANSFERS}/${id}`, body, headers)
  return {
    headers,
    name,
    find,
    idOf: async (reference: string) => {
      const found = await find(reference)
      if (!found) throw new Error(`${reference} does not wait`)
      return found.id
    },
    confirm: (id: string, line?: BankLine) => decide(id, { decision: 'confirm', line }),
    reject: (id: string, reason: string, proofId?: string) =>
      decide(id, { decision: 'reject', reason, proofId }),
    image: (id: string) => fetch(`${readStack().urls.store}${TRANSFERS}/${id}/proof`, { headers }),
  }
}

/** The federation's treasurer transferred a refund by hand. */
export async function payBack(refundId: string | undefined) {
  const { headers } = await transferDesk('treasurer')
  const path = `/desk/organizations/${FEDERATION}/refunds/${refundId}`
  return call<object>('POST', path, { decision: 'paid_by_hand' }, headers)
}

/** Dear things, until they are worth more than this. */
export async function basketAbove(amountClp: number) {
  await quiet()
  const { items } = await catalog('available=1&limit=60&sort=-price')
  const basket: { variantId: string; quantity: number }[] = []
  let sumClp = 0
  for (const item of items.filter(({ isPickupOnly, maker }) => !isPickupOnly && maker.backOn === null)) {
    if (sumClp > amountClp) return basket
    const variant = firstVariant(await product(item.handle))
    basket.push({ variantId: variant.id, quantity: 1 })
    sumClp += variant.priceClp
  }
  throw new Error(`nothing to buy for ${amountClp}`)
}
