import type { TrialStep } from '#contracts'
import { clp } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import type { Tone } from '../../ui/state.tsx'

/** In the address of one that begins. */
export const NEW = 'nueva'

/** Where a trial is, for her. */
export const standings: Record<TrialStep, { tone: Tone; isDotted?: boolean; words: string }> = {
  idea: { tone: 'waiting', isDotted: true, words: 'Es una idea' },
  batch: { tone: 'waiting', words: 'Ya hay una tanda' },
  sale: { tone: 'waiting', words: 'Se probó vendiendo' },
  adopted: { tone: 'done', words: 'La adoptaron' },
  left: { tone: 'plain', words: 'La dejaron' },
}

/** A step in the address. */
export const SLUGS: Record<TrialStep, string> = {
  idea: 'idea',
  batch: 'tanda',
  sale: 'venta',
  adopted: 'adoptar',
  left: 'dejar',
}

export const stepOf = (slug: string): TrialStep | null =>
  (Object.keys(SLUGS) as TrialStep[]).find((step) => SLUGS[step] === slug) ?? null

export const askPath = (trial: string, step: TrialStep) => `${paths.trial(trial)}/${SLUGS[step]}`

/** What is left for an hour, said as it is: also when it is less than nothing. */
export const perHourWords = (leftClp: number): string =>
  leftClp < 0 ? `pierden ${clp(-leftClp)} por hora` : `les quedan ${clp(leftClp)} por hora`
