import { nextAnswerBy } from '../../store/src/modules/supply/rules/allocation/answer-days.ts'
import type { AskedShare } from '../../store/src/modules/supply/rules/allocation/asked.ts'
import {
  acceptedOf,
  type Failed,
  groupsOf,
  type Said,
} from '../../store/src/modules/supply/rules/allocation/groups-of.ts'
import { coverRound, type Round, roundOf } from '../../store/src/modules/supply/rules/allocation/round.ts'
import { openUnits } from '../../store/src/modules/supply/rules/sharing/answers.ts'
import type { HistorySharing } from '../supply-types.ts'

export type ToldRound = Round & {
  kind: 'first' | 'after_answers' | 'cover'
  answerBy: string
  /** What was said to its shares, by group; of who is not there, nothing. */
  answers: Map<string, number>
  failure: (Failed & { reason: string }) | null
}
type CallOff = { units: number; lotUnits: number; deliverOn: string }

/** The rounds of a call-off as the store would have made them, with what groups said; none when nobody has any. */
export function toldSharing(
  callOff: CallOff,
  said: readonly Said[],
  { answers, rest, fails }: HistorySharing,
  today: string,
): ToldRound[] {
  const rounds: ToldRound[] = []
  const shares: AskedShare[] = []
  const failures: Failed[] = []
  const standing = () => groupsOf(said, { shares, failures }, today)
  const keep = (round: Round, kind: ToldRound['kind'], percents: readonly number[]): ToldRound => {
    const answerBy = nextAnswerBy(today, today, callOff.deliverOn)
    const asked = round.shares.filter(({ units }) => units > 0).toSorted((a, b) => b.units - a.units)
    const takes = asked.map(({ handle, units }, at): [string, number | null] => {
      const percent = percents[at] ?? (rest === 'accepted' ? 100 : null)
      return [handle, percent === null ? null : Math.floor((units * percent) / 100)]
    })
    const of = new Map(takes)
    for (const { handle, units } of round.shares)
      shares.push({ handle, units, answerBy, acceptedUnits: of.get(handle) ?? null })
    const given = takes.flatMap(([handle, units]): [string, number][] =>
      units === null ? [] : [[handle, units]],
    )
    const told = { ...round, kind, answerBy, answers: new Map(given), failure: null }
    rounds.push(told)
    return told
  }

  const first = roundOf(callOff.units, callOff.lotUnits, standing())
  if (first.sharedUnits === 0) return []
  keep(first, 'first', answers)
  const open = openUnits(callOff.units, standing())
  const again = roundOf(open, callOff.lotUnits, standing())
  if (open > 0 && again.sharedUnits > 0) keep(again, 'after_answers', [])
  const who = first.shares.find(({ handle }) => acceptedOf(handle, { shares, failures }) > 0)
  if (!fails || !who) return rounds
  const units = Math.ceil((acceptedOf(who.handle, { shares, failures }) * fails.percent) / 100)
  const failure = { handle: who.handle, failedUnits: units, lotUnits: callOff.lotUnits }
  const reserves = (rounds.at(-1)?.shares ?? []).flatMap(({ handle, reserve }) =>
    reserve ? [{ of: handle, by: reserve.handle, units: reserve.units }] : [],
  )
  const cover = coverRound(failure, standing(), reserves)
  failures.push({ handle: who.handle, units })
  rounds.push({
    ...{ ...cover, kind: 'cover', answerBy: nextAnswerBy(today, today, callOff.deliverOn) },
    ...{ answers: new Map(), failure: { handle: who.handle, units, reason: fails.reason } },
  })
  return rounds
}
