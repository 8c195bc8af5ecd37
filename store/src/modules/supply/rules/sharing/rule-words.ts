import { day } from '../../../../kernel/text/format.ts'
import type { ShareStep } from './share-steps.ts'
import { shareWords } from './share-words.ts'

/** What names a rule that an assembly voted. */
export type RuleNames = { number: number; owner: string; assemblyDate: string; minutes: string }

const named = ({ number, owner, assemblyDate, minutes }: RuleNames) =>
  `Se repartió con la regla ${number} que votó ${owner} el ${day(assemblyDate)} (${minutes}).`

/** Why a group got what it got: by which rule, if an assembly voted one, and then step by step. */
export const whyWords = (rule: RuleNames | null, steps: readonly ShareStep[]): string[] => [
  ...(rule ? [named(rule)] : []),
  ...shareWords(steps),
]
