import type { Answer } from './method-terms.ts'

/** `foreign`: the gateway speaks of another order or amount: never believed, always looked at by a person. */
export type Verdict = 'paid' | 'refused' | 'open' | 'undecided' | 'foreign'

/** What an answer means for one payment of ours. Nothing is paid unless both the order and the amount are ours. */
export function verdictOf(answer: Answer, expected: { order: string; amountClp: number }): Verdict {
  if (answer.state === 'gone') return 'refused'
  const isOurs = answer.order === expected.order && answer.amountClp === expected.amountClp
  return isOurs ? answer.state : 'foreign'
}
