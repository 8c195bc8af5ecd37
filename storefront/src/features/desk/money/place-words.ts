import type { MoneyPlace } from '#contracts'
import { clp, day } from '../../../lib/format.ts'

/** What somebody read there against what the books said of that day. */
export function placeWords({ counted }: MoneyPlace): string {
  if (!counted) return 'Nadie ha anotado cuánto hay.'
  const { amountClp, expectedClp } = counted
  const gapClp = amountClp - expectedClp
  const there = `El ${day(counted.day)} había ${clp(amountClp)}`
  if (gapClp === 0) return `${there}: calza con los libros.`
  const more = `${there} y según los libros ${clp(expectedClp)}`
  return gapClp > 0
    ? `${more}: sobran ${clp(gapClp)}. Mira si llegó algo que nadie ha anotado.`
    : `${more}: faltan ${clp(-gapClp)}. Mira si salió algo que nadie ha anotado.`
}
