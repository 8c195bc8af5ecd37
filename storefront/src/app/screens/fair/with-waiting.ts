import type { OwnTill, OwnTills, TillSaleRequest } from '#contracts'
import { countedAgainst, totalOf } from '../../../../../store/src/contracts/fair/reckon.ts'
import { isOpen, type Queued } from '../../queue/item.ts'

/** `waiting`: sales that the store does not have yet; `refused`: what it did not take, and why. */
export type TillNow = OwnTill & { waiting: string[]; refused: Queued[]; isClosingWaiting: boolean }

/** The tills as they are for this phone, with what waits on it for that group. */
export const tillsNow = ({ tills }: OwnTills, items: readonly Queued[], handle: string): TillNow[] =>
  tills.map((till) => {
    const own = items.filter(
      ({ act, handle: of }) => of === handle && act.is === 'till' && act.till === till.id,
    )
    return withActs(till, own)
  })

function withActs(till: OwnTill, own: Queued[]): TillNow {
  const known = new Set(till.sales.map(({ key }) => key))
  const start: TillNow = {
    ...till,
    waiting: [],
    refused: own.filter(({ state }) => state === 'observed'),
    isClosingWaiting: false,
  }
  return own
    .filter((item) => isOpen(item) && !known.has(item.id))
    .toSorted((a, b) => a.queuedAt.localeCompare(b.queuedAt))
    .reduce((now, { id, act }) => {
      if (act.is !== 'till') return now
      if (act.does === 'sales') return sold(now, id, act.body)
      return now.closing ? now : closed(now, act.body.countedClp, act.body.closedAt)
    }, start)
}

export const saleTotal = (till: OwnTill, lines: TillSaleRequest['lines']): number =>
  totalOf(
    lines.map(({ line, units }) => ({
      units,
      priceClp: till.lines.find(({ id }) => id === line)?.priceClp ?? 0,
    })),
  )

function sold(till: TillNow, key: string, { lines, paidBy, code, soldAt }: TillSaleRequest): TillNow {
  const totalClp = saleTotal(till, lines)
  const unitsOf = new Map(lines.map(({ line, units }) => [line, units]))
  return {
    ...till,
    lines: till.lines.map((line) => ({
      ...line,
      soldUnits: line.soldUnits + (unitsOf.get(line.id) ?? 0),
    })),
    cashClp: till.cashClp + (paidBy === 'cash' ? totalClp : 0),
    cardClp: till.cardClp + (paidBy === 'card' ? totalClp : 0),
    saleCount: till.saleCount + 1,
    sales: [{ key, code, totalClp, paidBy, soldAt, lines }, ...till.sales],
    waiting: [...till.waiting, key],
  }
}

function closed(till: TillNow, countedClp: number, closedAt: string): TillNow {
  const closing = { countedClp, owedClp: 0, closedAt, ...countedAgainst(till, countedClp) }
  return { ...till, closing, isClosingWaiting: true }
}
