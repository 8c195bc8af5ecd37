import { groups } from '../data/groups/index.ts'
import { history } from '../data/history/index.ts'
import { products } from '../data/products/index.ts'
import type { HistoryMonth, UnderWay } from '../types.ts'
import { PLACES } from './calendar.ts'

/** How an order ends; `UnderWay` of those that have not ended. */
export type Ending = UnderWay | 'declined' | 'never_paid' | 'called_off' | 'returned' | 'returned_late'

export type ToldOrder = {
  ago: number
  place: number
  /** Which of the buyers. */
  buyer: number
  isByTransfer: boolean
  lines: { group: string; product: string; quantity: number }[]
  ending: Ending
}

/** Draws the same from the same seed (mulberry32). */
export function drawFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  const oneOf = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)]
    if (one === undefined) throw new Error('nothing to draw from')
    return one
  }
  return { below, oneOf }
}
type Draw = ReturnType<typeof drawFrom>

const priceOf = ({ variants }: (typeof products)[number]) => variants[0]?.priceClp ?? 0

/** What each group sells by itself: no visits, whose day is agreed, nor what still waits for approval. */
const sold = Map.groupBy(
  products.filter(({ kind, isProposal, variants }) => kind !== 'experience' && !isProposal && variants[0]),
  ({ group }) => group,
)
const sellers = groups.map(({ handle }) => handle).filter((handle) => sold.has(handle))

/** Everything that is bought in the history, in its order. */
export function tellHistory(): ToldOrder[] {
  const draw = drawFrom(history.happenings.seed)
  return history.months
    .flatMap((month) => [...ordersOf(month, draw), ...lateReturn(month)])
    .toSorted((one, other) => other.ago - one.ago || one.place - other.place)
}

function ordersOf({ ago, orders, places }: HistoryMonth, draw: Draw): ToldOrder[] {
  const { happenings, buyers } = history
  const hat = hatOf(ago)
  return Array.from({ length: orders }, (_, index): ToldOrder => {
    const left = orders - index
    const underWay = ago === 0 ? happenings.underWay.at(-left) : undefined
    const isLate = ago === 0 && left <= happenings.underWay.length
    const place = isLate
      ? 7 + Math.floor(((happenings.underWay.length - left) * 3) / happenings.underWay.length)
      : ago === 0
        ? Math.floor((index * 6) / (orders - happenings.underWay.length))
        : places
          ? draw.oneOf(places)
          : draw.below(PLACES)
    const count = draw.oneOf([1, 1, 2, 2, 3])
    const chosen = [...new Set(Array.from({ length: count }, () => draw.oneOf(hat)))]
    const ending = isLate && underWay ? underWay : endingOf(ago * 7 + index, draw)
    const mustTransfer = ['never_paid', 'proof_sent', 'waits_for_transfer', 'paid_back_by_hand']
    const mustNot = ['declined', 'returned']
    const asDrawn = draw.below(happenings.transferEvery) === 0
    return {
      ago,
      place,
      buyer: draw.below(buyers.length),
      isByTransfer: mustTransfer.includes(ending) || (asDrawn && !mustNot.includes(ending)),
      lines: chosen.flatMap((group) => linesOf(group, draw)),
      ending,
    }
  })
}

/** Each group as often as it weighs. Whose late return empties a month sells nothing else in it. */
function hatOf(ago: number): string[] {
  const { group, soldAgo } = history.money.lateReturn
  const isQuiet = ago === soldAgo || ago === soldAgo - 1
  return sellers.flatMap((handle) =>
    isQuiet && handle === group
      ? []
      : Array.from({ length: history.groupWeights[handle] ?? 0 }, () => handle),
  )
}

function linesOf(group: string, draw: Draw): ToldOrder['lines'] {
  const own = sold.get(group) ?? []
  const several = draw.below(3) === 0 ? 2 : 1
  const chosen = [...new Set(Array.from({ length: several }, () => draw.oneOf(own)))]
  return chosen.map((product) => {
    const isDear = priceOf(product) > 25_000
    return { group, product: product.handle, quantity: isDear ? 1 : draw.oneOf([1, 1, 2, 2, 3]) }
  })
}

function endingOf(nth: number, draw: Draw): Ending {
  const { declinedEvery, neverPaidEvery, shortEvery, calledOffEvery, returnedEvery } = history.happenings
  const skip = draw.below(3)
  const falls = (every: number) => (nth + skip) % every === every - 1
  if (falls(declinedEvery)) return 'declined'
  if (falls(neverPaidEvery)) return 'never_paid'
  if (falls(calledOffEvery)) return 'called_off'
  if (falls(returnedEvery)) return 'returned'
  if (falls(shortEvery)) return 'short'
  return 'arrived'
}

function lateReturn({ ago }: HistoryMonth): ToldOrder[] {
  const { group, soldAgo, units } = history.money.lateReturn
  const dearest = sold.get(group)?.toSorted((one, other) => priceOf(other) - priceOf(one))[0]
  if (ago !== soldAgo || !dearest) return []
  const lines = [{ group, product: dearest.handle, quantity: units }]
  return [{ ago, place: 3, buyer: 0, isByTransfer: true, lines, ending: 'returned_late' }]
}
