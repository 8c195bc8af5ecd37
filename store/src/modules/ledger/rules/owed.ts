import type { OwedLine } from '../../../contracts/group/owed'
import { type FrozenTerms, handOverEntries, type Kept } from './ledger'
import type { Account, EntryKind } from './ledger-words'
import { adjustmentWords, goodsWords, reversedWords, sharedWords, takenWords } from './owed-words'

/** An entry of a posting that changed what a group is owed; `isMine`: of the group that reads it. */
export type OwedEntry = {
  account: Account
  isMine: boolean
  kind: EntryKind
  amountClp: number
  basisPoints: number | null
  /** Of a reversal: what it takes back. */
  reverses: EntryKind | null
  /** Of goods that left the buyer's account. */
  line: { title: string; unitPriceClp: number } | null
}

/** In which order a group reads what its own consignment gives and gets; anything else comes first. */
const ORDER: EntryKind[] = ['vat', 'payment_fee', 'adjustment']

export type Returned = { title: string; quantity: number; amountClp: number }

/**
 * «¿Por qué este monto?»: the goods, what of them went to others, and what was taken from what is the group's own. Read
 * from entries alone, so that a past sale is told as it was posted; the lines add up to the group's entries.
 */
export function owedLines(entries: OwedEntry[], returned: Returned[] = []): OwedLine[] {
  const shares = entries.filter((one) => meaning(one) === 'share')
  const mine = entries
    .filter((one) => one.isMine && meaning(one) !== 'share')
    .sort((one, other) => ORDER.indexOf(meaning(one)) - ORDER.indexOf(meaning(other)))
  const goodsClp = sum(shares)
  return [
    ...goods(entries, returned, goodsClp),
    ...shares.filter((one) => !one.isMine).map(toOther),
    ...mine.map((one) => ({
      what: one.kind === 'adjustment' ? adjustmentWords(bearerOf(entries, one)) : ofMine(one),
      amountClp: one.amountClp,
      basisPoints: null,
    })),
  ]
}

type SoldLine = { id: string; title: string; unitPriceClp: number }

/** The same of a consignment that has not left yet: told from the entries that its hand-over would write today. */
export function owedSoon(terms: FrozenTerms, kept: Kept, lines: SoldLine[]): OwedEntry[] {
  return handOverEntries(terms, kept)
    .filter(({ account, kind }) => account !== 'buyer' || kind === 'sale')
    .map(({ account, kind, amountClp, basisPoints, reverses, lineId }) => ({
      account,
      isMine: account === 'group',
      kind,
      amountClp,
      basisPoints,
      reverses,
      line: lines.find(({ id }) => id === lineId) ?? null,
    }))
}

/** What the posting changed for the group that reads it. */
export function owedAmount(entries: OwedEntry[]): number {
  return sum(entries.filter((one) => one.isMine))
}

/**
 * The shares of a sale are its goods, split: their sum is told by line wherever the lines say the same sum. A refund
 * names its delivery last, which was never the group's.
 */
function goods(entries: OwedEntry[], returned: Returned[], goodsClp: number): OwedLine[] {
  const sold = entries.flatMap(({ line, amountClp }) =>
    line ? [{ what: goodsWords(-amountClp / line.unitPriceClp, line), amountClp: -amountClp }] : [],
  )
  const back = returned.map(({ title, quantity, amountClp }) => ({
    what: `Volvió: ${goodsWords(quantity, { title, unitPriceClp: amountClp / quantity })}`,
    amountClp: -amountClp,
  }))
  const told = [sold, back, back.slice(0, -1)].find((lines) => lines.length > 0 && sum(lines) === goodsClp)
  const whole =
    goodsClp === 0 ? [] : [{ what: goodsClp > 0 ? 'Lo vendido' : 'Lo que volvió', amountClp: goodsClp }]
  return (told ?? whole).map((line) => ({ ...line, basisPoints: null }))
}

function toOther({ account, kind, amountClp, basisPoints }: OwedEntry): OwedLine {
  const what = kind === 'share' ? sharedWords(account, basisPoints) : reversedWords(account, basisPoints)
  return { what, amountClp: -amountClp, basisPoints }
}

function ofMine(entry: OwedEntry): string {
  return takenWords(meaning(entry), entry.kind === 'refund_reversal')
}

/** A reversal means what it takes back. */
function meaning(entry: OwedEntry): EntryKind {
  return entry.reverses ?? entry.kind
}

/** Who carries what was made good: the one whose account moved the other way. */
function bearerOf(entries: OwedEntry[], mine: OwedEntry): Account | null {
  const adjusted = entries.filter((one) => one.kind === 'adjustment')
  return adjusted.find((one) => Math.sign(one.amountClp) !== Math.sign(mine.amountClp))?.account ?? null
}

const sum = (lines: { amountClp: number }[]) => lines.reduce((total, line) => total + line.amountClp, 0)
