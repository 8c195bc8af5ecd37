import { randomUUID } from 'node:crypto'
import type { AstroGlobal } from 'astro'
import type { CheckoutAnswer } from '#contracts'
import { Refused, Unreachable } from '../../lib/errors.ts'
import { getQuote, placeOrder } from '../../lib/store.ts'
import type { Sheet } from './checkout.server.ts'
import { checkInput, errorsFromStore, toRequest, unmarked } from './form.ts'
import {
  cannotBePlaced,
  fixFields,
  fromStore,
  paidElsewhere,
  totalChanged,
  undecided,
  type Message,
} from './messages.ts'
import { visitorHeader } from '../members/visitor.server.ts'
import { sameInProgress } from './payment/payments.server.ts'
import { chosenDeliveries, goesHome, isDelivered } from './quote.ts'

export type Outcome = { answer: CheckoutAnswer } | { sheet: Sheet; status: number }

/** Places the order, or says what stands in the way with all that was typed. */
export async function submit(astro: AstroGlobal, sheet: Sheet): Promise<Outcome> {
  const { input, quote, items, shop } = sheet
  const back = (status: number, message: Message, change: Partial<Sheet> = {}): Outcome => ({
    status,
    sheet: { ...sheet, message, ...change },
  })
  const needsAddress = goesHome(quote)
  const errors = checkInput(
    input,
    shop.payments.map(({ id }) => id),
    needsAddress,
    isDelivered(quote),
  )
  if (Object.keys(errors).length) return back(422, fixFields, { errors })
  if (input.seenTotalClp === null) return back(409, totalChanged(null, quote.totalClp))

  const same = input.otraVez ? null : await sameInProgress(astro.cookies, items, input.clave)
  if (same) return back(409, paidElsewhere(same), { input: { ...input, otraVez: true } })

  // What she saw goes to the store, which knows this key again even when the last jar is already hers.
  const request = {
    ...toRequest(input, items, input.seenTotalClp, needsAddress),
    deliveries: chosenDeliveries(quote),
  }
  try {
    return { answer: await placeOrder(request, input.clave, shop.publishableKey, visitorHeader(astro)) }
  } catch (error) {
    // The key stays: the same order may have been written, and must be found again.
    if (error instanceof Unreachable) return back(503, error.said ? fromStore(error.said) : undecided)
    if (!(error instanceof Refused)) throw error
    if (error.code === 'in_progress') return back(409, undecided)
    const fresh = await getQuote({
      items,
      communeCode: input.comuna || undefined,
      deliveries: input.deliveries,
    }).catch(() => quote)
    const renewed = { ...input, clave: randomUUID() }
    const change = { input: renewed, quote: fresh, errors: errorsFromStore(error.fields) }
    if (error.code === 'total_changed')
      return back(409, totalChanged(input.seenTotalClp, fresh.totalClp), change)
    if (!fresh.canBePlaced) return back(409, cannotBePlaced, change)
    const said = unmarked(error.fields)
    const message = error.code === 'invalid_data' && !said ? fixFields : fromStore(said ?? error.message)
    return back(error.status === 400 ? 422 : error.status, message, change)
  }
}
