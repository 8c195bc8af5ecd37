/** What a group says it has of one line; units, never more than it said before. */
export type Confirmed = { lineId: string; quantity: number }
type Line = {
  id: string
  unitPriceClp: number
  quantity: number
  quantityConfirmed: number | null
  title: string
}

export type ShortLine = {
  lineId: string
  title: string
  missing: number
  quantity: number
  amountClp: number
}

export type ShortageVerdict =
  | { is: 'short'; lines: ShortLine[] }
  | { is: 'refused'; why: 'unknown_line' | 'more_than_asked' | 'nothing_missing' | 'nothing_left' }

/** Compares what is there with what was promised. With nothing left it is a cancellation, which is another act. */
export function readShortage(lines: Line[], confirmed: Confirmed[]): ShortageVerdict {
  const known = new Set(lines.map((line) => line.id))
  if (confirmed.some(({ lineId }) => !known.has(lineId))) return { is: 'refused', why: 'unknown_line' }
  const said = new Map(confirmed.map(({ lineId, quantity }) => [lineId, quantity]))
  const compared = lines.map((line) => {
    const promised = line.quantityConfirmed ?? line.quantity
    const quantity = said.get(line.id) ?? promised
    return { line, quantity, missing: promised - quantity }
  })
  if (compared.some(({ missing }) => missing < 0)) return { is: 'refused', why: 'more_than_asked' }
  const short = compared.filter(({ missing }) => missing > 0)
  if (short.length === 0) return { is: 'refused', why: 'nothing_missing' }
  if (compared.every(({ quantity }) => quantity === 0)) return { is: 'refused', why: 'nothing_left' }
  return {
    is: 'short',
    lines: short.map(({ line, quantity, missing }) => ({
      lineId: line.id,
      title: line.title,
      missing,
      quantity,
      amountClp: missing * line.unitPriceClp,
    })),
  }
}

type Promised = Pick<Line, 'id' | 'unitPriceClp' | 'quantity' | 'quantityConfirmed'>

/**
 * What the buyer gets back when a group has only so many: the units that are missing, and the delivery too when nothing
 * is left to send.
 */
export function goesBackClp(lines: Promised[], has: Confirmed[], deliveryClp: number): number {
  const said = new Map(has.map(({ lineId, quantity }) => [lineId, quantity]))
  const counted = lines.map((line) => {
    const promised = line.quantityConfirmed ?? line.quantity
    return { line, promised, quantity: said.get(line.id) ?? promised }
  })
  const goodsClp = counted.reduce(
    (sum, { line, promised, quantity }) => sum + (promised - quantity) * line.unitPriceClp,
    0,
  )
  return counted.every(({ quantity }) => quantity === 0) ? goodsClp + deliveryClp : goodsClp
}
