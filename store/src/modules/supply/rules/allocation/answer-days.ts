import { daysAfter } from '../../../../kernel/time/days.ts'

/** So many days a group has at least to talk it over. */
export const ANSWER_DAYS = 2

/**
 * Until when what is shared out again waits for an answer: the day that was given first, or later so that there is time,
 * and never later than the delivery.
 */
export function nextAnswerBy(given: string, today: string, deliverOn: string): string {
  const atLeast = daysAfter(today, ANSWER_DAYS)
  const day = given > atLeast ? given : atLeast
  if (day <= deliverOn) return day
  return deliverOn < today ? today : deliverOn
}

/** What is wrong with a day by which groups are asked to answer; null: nothing. */
export function answerByProblem(answerBy: string, today: string, deliverOn: string): string | null {
  if (answerBy < today) return 'Ese día ya pasó: elige uno que venga.'
  return answerBy > deliverOn ? 'Se entrega antes: los grupos tienen que responder hasta ese día.' : null
}
