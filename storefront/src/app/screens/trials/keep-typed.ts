import type { TrialStep } from '#contracts'
import { keepAnswer, keptAnswer } from '../../answers.ts'
import type { Answers } from './asked-field.tsx'

/** Among the answers of the server, which nobody sees who enters after her. */
const place = (handle: string, trial: string | undefined, step: TrialStep) =>
  `typed-trial/${handle}/${trial ?? 'new'}/${step}`

/** What she typed and did not send yet. */
export const keptTyped = async (handle: string, trial: string | undefined, step: TrialStep) =>
  (await keptAnswer<Answers | null>(place(handle, trial, step)))?.value ?? null

export const keepTyped = (handle: string, trial: string | undefined, step: TrialStep, typed: Answers) =>
  keepAnswer(place(handle, trial, step), typed)

export const dropTyped = (handle: string, trial: string | undefined, step: TrialStep) =>
  keepAnswer(place(handle, trial, step), null)
