import { invalid, Problem } from '../../../kernel/problem'
import { clp } from '../../../kernel/text/format'
import { type AdvanceStanding, noAdvance } from '../rules/advance'
import { noAdvanceWords } from '../rules/advance-words'

type Decided = { purpose?: string | undefined; minutes?: string | undefined }

/**
 * An advance is given to a group that nothing else can be paid, that has none to give back, and only up to the maximum.
 * @throws Problem 400 invalid_data · 409 not_possible
 */
export function demandAdvance(
  asked: Decided & { amountClp: number },
  name: string,
  standing: AdvanceStanding,
): void {
  const why = noAdvance(standing)
  if (why) throw new Problem('not_possible', noAdvanceWords(why, name, standing))
  const most = standing.maximumClp
  if (asked.amountClp > most) {
    const words =
      most === 0 ? 'La federación no da anticipos ahora.' : `Se puede anticipar hasta ${clp(most)}.`
    throw invalid(words, { amountClp: words })
  }
  demandDecided('Un anticipo se da para algo, y cuando se acordó.', asked)
}

/** @throws Problem 400 invalid_data: it is not said for what, or where that was decided */
export function demandDecided(words: string, { purpose, minutes }: Decided): void {
  if (purpose && minutes) return
  throw invalid(words, {
    ...(!purpose && { purpose: 'Escribe para qué es.' }),
    ...(!minutes && { minutes: 'Escribe en qué acta o qué día se decidió.' }),
  })
}
