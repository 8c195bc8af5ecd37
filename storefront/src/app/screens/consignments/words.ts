import type { ConsignmentState, GroupConsignment } from '#contracts'
import { count } from '../../../lib/format.ts'
import type { Tone } from '../../ui/state.tsx'

type Line = GroupConsignment['lines'][number]

export const consignmentName = ({ displayId }: { displayId: number }) => `Pedido ${displayId}`

/** Units that she prepares: what was bought, or what she said that there is. */
export const unitsOf = ({ quantity, quantityConfirmed }: Line) => quantityConfirmed ?? quantity

export const lineName = ({ title, variantTitle }: Line) =>
  variantTitle ? `${title}, ${variantTitle}` : title

export const units = (n: number) => count(n, 'unidad', 'unidades')

/** "2 × Miel de quillay y 1 cosa más" */
export function goodsWords(lines: Line[]): string {
  const there = lines.filter((line) => unitsOf(line) > 0)
  const [first = lines[0], ...rest] = there
  if (!first) return ''
  const more = rest.length === 0 ? '' : ` y ${count(rest.length, 'cosa')} más`
  return `${unitsOf(first) || first.quantity} × ${lineName(first)}${more}`
}

/** @param today `YYYY-MM-DD` in Chile. `isDay`: the date follows the words, or is all that is said. */
export function dueWords(dueOn: string, today: string): { words: string; isDay: boolean } {
  if (dueOn < today) return { words: 'Era para el', isDay: true }
  if (dueOn === today) return { words: 'Es para hoy', isDay: false }
  if (dueOn === dayAfter(today)) return { words: 'Es para mañana', isDay: false }
  return { words: 'Para el', isDay: true }
}

export const isUrgent = (dueOn: string, today: string) => dueOn <= dayAfter(today)

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** How it travels, as said to the group: what the buyer read was said to her. */
export const wayWords = ({ mode, label }: GroupConsignment['delivery']) =>
  ({ home: 'A domicilio', branch: 'A la sucursal del transporte', pickup: label, visit: label })[mode]

/** All of it is a visit or a workshop: there is no box, and somebody comes. */
export const isVisit = ({ delivery }: Pick<GroupConsignment, 'delivery'>) => delivery.mode === 'visit'

export const stateWords: Record<ConsignmentState, { tone: Tone; isDotted?: boolean; words: string }> = {
  pending: { tone: 'waiting', isDotted: true, words: 'Di si la preparas' },
  accepted: { tone: 'waiting', words: 'La estás preparando' },
  short: { tone: 'waiting', words: 'La estás preparando, con menos' },
  packed: { tone: 'done', isDotted: true, words: 'Lista para entregar' },
  handed_over: { tone: 'done', words: 'Entregada' },
  delivered: { tone: 'done', words: 'Ya llegó' },
  cancelled: { tone: 'trouble', isDotted: true, words: 'Se anuló' },
}

export const stepWords: Record<ConsignmentState, string> = {
  pending: 'Te la compraron',
  accepted: 'Dijiste que la preparas',
  short: 'Avisaste que falta algo',
  packed: 'Quedó lista',
  handed_over: 'La entregaste',
  delivered: 'Llegó a quien compró',
  cancelled: 'Se anuló',
}
