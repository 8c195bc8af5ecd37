import type { TrialEntryRequest, TrialSaid, TrialStep } from '../../../contracts'
import { numbersProblem, trialAfter } from '../../../contracts/trials'
import { invalid, notFound, Problem } from '../../../kernel/problem'

type Entry = Pick<TrialEntryRequest, 'step' | 'says'>
const FIX = 'Hay algo que corregir antes de seguir.'

const OUT_OF_TURN: Record<TrialStep, string> = {
  idea: 'Esa prueba ya empezó.',
  batch: 'Esta prueba ya terminó: si hacen otra tanda, empiecen otra prueba.',
  sale: 'Primero anoten la tanda que hicieron.',
  adopted: 'Se adopta después de una venta de prueba, y una sola vez.',
  left: 'Esta prueba ya terminó.',
}

/**
 * How a trial stands after something more is said of it, which stands in the place of what was said of that step before.
 * @param today `YYYY-MM-DD` in Chile
 * @throws Problem 400 invalid_data · 404 not_found (nobody began it) · 409 not_possible (it does not follow)
 */
export function takeEntry(
  state: TrialStep | null,
  before: TrialSaid | null,
  { step, says }: Entry,
  today: string,
): { state: TrialStep; said: TrialSaid } {
  if (state === null && step !== 'idea')
    throw notFound('No encontramos esa prueba en tu grupo. Manden primero la idea.')
  const after = trialAfter(state, step, (before?.[step] ?? null) !== null)
  if (!after) throw new Problem('not_possible', OUT_OF_TURN[step])
  const said = { batch: null, sale: null, adopted: null, left: null, ...before, [step]: says } as TrialSaid
  const wrong = daysProblem(said, step, today) ?? onStep(numbersProblem(said), said, step)
  if (wrong) throw invalid(FIX, wrong)
  return { state: after, said }
}

/** A batch that is counted anew after its sale is what has to be mended, not the sale. */
function onStep(wrong: Record<string, string> | null, { sale }: TrialSaid, step: TrialStep) {
  return wrong?.sold && step === 'batch'
    ? { good: `Ya se vendieron ${sale?.sold}: no pueden haber salido menos.` }
    : wrong
}

function daysProblem({ batch, sale }: TrialSaid, step: TrialStep, today: string) {
  const day = step === 'batch' ? batch?.day : step === 'sale' ? sale?.day : null
  if (day && day > today) return { day: 'Ese día todavía no llega.' }
  return step === 'sale' && batch && sale && sale.day < batch.day
    ? { day: 'Ese día la tanda todavía no estaba hecha.' }
    : null
}
