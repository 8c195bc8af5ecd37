import type { Trial, TrialEntryRequest } from '#contracts'
import { trialAfter } from '../../../../store/src/contracts/trials.ts'
import { isOpen, type Queued } from '../queue/item.ts'

/** A trial with what this phone has said of it and the store has not heard. */
export type PhoneTrial = Trial & {
  isWaiting: boolean
  /** What the store did not take, the newest. */
  refused: TrialItem | null
}
export type TrialItem = Queued & { act: { is: 'trial'; body: TrialEntryRequest } }

const isOfTrial = (item: Queued): item is TrialItem => item.act.is === 'trial'
const unsaid = { batch: null, sale: null, adopted: null, left: null }

/** The trials of a group as its phone knows them: those that only this phone knows stand first. */
export function withQueued(
  trials: readonly Trial[],
  queued: readonly Queued[],
  handle: string,
): PhoneTrial[] {
  const items = queued
    .filter(isOfTrial)
    .filter((item) => item.handle === handle)
    .sort((a, b) => a.queuedAt.localeCompare(b.queuedAt))
  const known = new Map(trials.map((trial) => [trial.trial, trial]))
  const fresh = items.flatMap(({ act: { body }, queuedAt }) =>
    body.step === 'idea' && !known.has(body.trial) ? [begun(body, queuedAt)] : [],
  )
  return [...fresh.toReversed(), ...trials].map((trial) => {
    const own = items.filter(({ act }) => act.body.trial === trial.trial)
    const open = own.filter(isOpen)
    const told = open.reduce((now, { act }) => tell(now, act.body), trial)
    const refused = own.findLast(({ state }) => state === 'observed') ?? null
    return { ...told, isWaiting: open.length > 0, refused }
  })
}

function begun({ trial, says }: Extract<TrialEntryRequest, { step: 'idea' }>, changedAt: string): Trial {
  return {
    ...{ trial, state: 'idea', said: { idea: says, ...unsaid }, terms: null, by: '', changedAt, advice: [] },
    lesson: null,
  }
}

/** As the store will take it. */
function tell(trial: Trial, { step, says }: TrialEntryRequest): Trial {
  const state = trialAfter(trial.state, step, trial.said[step] !== null)
  return state ? { ...trial, state, said: { ...trial.said, [step]: says } } : trial
}
