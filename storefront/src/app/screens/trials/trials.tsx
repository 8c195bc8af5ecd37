import type { ScreenProps } from '../../routes.tsx'
import { AskTrial } from './ask.tsx'
import { TrialList } from './list.tsx'
import { TrialScreen } from './trial.tsx'
import { NEW } from './words.ts'

/** All of trials, which comes in one piece: the list, one of them, and what is asked at each step. */
export function TrialsScreen({ params: { trial, step } }: ScreenProps) {
  if (!trial) return <TrialList />
  if (trial === NEW) return <AskTrial />
  return step ? <AskTrial trial={trial} slug={step} /> : <TrialScreen trial={trial} />
}
