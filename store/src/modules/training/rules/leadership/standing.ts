import type { OfficeStanding } from '../../../../contracts/desk/leadership'
import type { ReadinessLevel } from '../../../../contracts/leadership'

/** From which word on she feels ready. */
const READY_FROM = 4

/** `terms`: how many she held of that office before. `isTaught`: a course prepares for it. */
export type Preparation = {
  level: ReadinessLevel | null
  hasCourse: boolean
  terms: number
  isTaught: boolean
}

/**
 * How somebody stands to an office. What she says goes first; who held it before has learned it by doing, and where no
 * course is given none can be missing.
 */
export function standingFor({ level, hasCourse, terms, isTaught }: Preparation): OfficeStanding {
  if (level === null) return 'unsaid'
  if (level < READY_FROM) return 'doubts'
  return isTaught && !hasCourse && terms === 0 ? 'course' : 'ready'
}

const ORDER: readonly OfficeStanding[] = ['ready', 'course', 'unsaid', 'doubts']

type Person = { standing: OfficeStanding; wishes: boolean; name: string }

const collator = new Intl.Collator('es')

/** Who is ready comes first, and of those who would like it. */
export const byStanding = (a: Person, b: Person): number =>
  ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
  Number(b.wishes) - Number(a.wishes) ||
  collator.compare(a.name, b.name)
