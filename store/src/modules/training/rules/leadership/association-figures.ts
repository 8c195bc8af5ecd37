import type { AssociationAhead } from '../../../../contracts/desk/leadership'
import { isOfFew, nextToHide, type Told } from '../few-people'

/** `elected`: posts that somebody held before; of these `renewed` is a part. The rest as `AssociationAhead` has it. */
export type Figures = {
  posts: number
  ending: number
  elected: number
  renewed: number
  seen: number
  ready: number
  uncovered: number
}
type Shown = Omit<AssociationAhead, 'name'>

/** What each figure of people tells: of how many it is, and how many are left of those that stand beside it. */
const TELLS = {
  seen: ({ seen }: Figures): Told => [seen],
  ready: ({ ready, seen }: Figures): Told => [ready, seen - ready],
  renewed: ({ renewed, elected }: Figures): Told => [renewed, elected - renewed],
}
type Name = keyof typeof TELLS

/** Which associations do not tell it. @param also those that must not, for another figure of theirs is hidden */
function hiddenOf(parts: readonly Figures[], name: Name, also?: readonly boolean[]): boolean[] {
  const cells = parts.map(TELLS[name])
  const hidden = cells.map((told, part) => isOfFew(told) || also?.[part] === true)
  const line = { cells, overlap: false }
  for (let next = nextToHide(line, hidden); next !== null; next = nextToHide(line, hidden))
    hidden[next] = true
  return hidden
}

function tell(figures: Figures, isHidden: Record<Name, boolean>): Shown {
  const { posts, ending, elected, renewed, seen, ready, uncovered } = figures
  return {
    ...{ posts, ending },
    elected: isHidden.renewed ? null : elected,
    renewed: isHidden.renewed ? null : renewed,
    seen: isHidden.seen ? null : seen,
    ready: isHidden.ready ? null : ready,
    uncovered: isHidden.seen ? null : uncovered,
  }
}

/**
 * What the federation is told of its associations, and of all of them together. How many posts there are and when they end
 * is written in minutes; what rests on what members say of themselves, or on who was elected, is told as sums of people are.
 */
export function toldAssociations(parts: readonly Figures[]): { each: Shown[]; all: Shown } {
  const sum = (name: keyof Figures) => parts.reduce((all, one) => all + one[name], 0)
  const all: Figures = {
    ...{ posts: sum('posts'), ending: sum('ending'), elected: sum('elected'), renewed: sum('renewed') },
    ...{ seen: sum('seen'), ready: sum('ready'), uncovered: sum('uncovered') },
  }
  const seen = hiddenOf(parts, 'seen')
  const ready = hiddenOf(parts, 'ready', seen)
  const renewed = hiddenOf(parts, 'renewed')
  return {
    each: parts.map((one, part) =>
      tell(one, {
        seen: seen[part] === true,
        ready: ready[part] === true,
        renewed: renewed[part] === true,
      }),
    ),
    all: tell(all, {
      seen: isOfFew(TELLS.seen(all)),
      ready: isOfFew(TELLS.seen(all)) || isOfFew(TELLS.ready(all)),
      renewed: isOfFew(TELLS.renewed(all)),
    }),
  }
}
