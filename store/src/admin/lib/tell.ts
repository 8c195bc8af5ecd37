import { toast } from '@medusajs/ui'

/** At the right it would lie over a drawer's title and its close button. */
const away = { position: 'bottom-left' } as const

export const tellDone = (words: string) => toast.success(words, away)
export const tellProblem = (words: string) => toast.error(words, away)
