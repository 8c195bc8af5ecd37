/** What a group was asked for in a round of a call-off, and what it said. `answerBy`: the last day on which it can. */
export type AskedShare = {
  handle: string
  units: number
  answerBy: string
  /** Null: nothing yet. */
  acceptedUnits: number | null
}

/** - lapsed: its day passed without a word, which counts as no */
export type AnswerState = 'none' | 'waiting' | 'accepted' | 'in_part' | 'declined' | 'lapsed'

export function answerState({ units, acceptedUnits, answerBy }: AskedShare, today: string): AnswerState {
  if (units === 0) return 'none'
  if (acceptedUnits === null) return answerBy < today ? 'lapsed' : 'waiting'
  if (acceptedUnits === 0) return 'declined'
  return acceptedUnits < units ? 'in_part' : 'accepted'
}

/** What a share takes of what its group may promise: what was accepted, or all of it while an answer can come. */
export function heldOf(share: AskedShare, today: string): number {
  if (share.acceptedUnits !== null) return share.acceptedUnits
  return answerState(share, today) === 'waiting' ? share.units : 0
}

const WANTS_NO_MORE: readonly AnswerState[] = ['in_part', 'declined', 'lapsed']

/** Whether by that answer its group takes no more of that demand. */
export const wantsNoMore = (share: AskedShare, today: string): boolean =>
  WANTS_NO_MORE.includes(answerState(share, today))
