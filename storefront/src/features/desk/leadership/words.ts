import type {
  CirclePerson,
  DeskCircle,
  DeskLeadership,
  DeskMentorship,
  OfficeAhead,
  OfficePerson,
  OfficeStanding,
  PostsRenewed,
} from '#contracts'
import { READINESS } from '../../../../../store/src/contracts/leadership.ts'
import { count, day } from '../../../lib/format.ts'

export const standings: Record<OfficeStanding, string> = {
  ready: 'Lista',
  course: 'Le falta el curso',
  unsaid: 'No ha dicho cómo se siente',
  doubts: 'Todavía no se siente lista',
}

const wants = ({ standing, wishes }: OfficePerson) => standing === 'ready' && wishes

/** For how many offices somebody is ready who would like it. */
function aheadWords(offices: readonly OfficeAhead[]): string {
  const covered = offices.filter(({ people }) => people.some(wants)).length
  if (covered === 0) return 'Todavía nadie dice que está lista para un cargo que quiere'
  if (covered === offices.length) return 'Para cada cargo hay alguien lista que lo quiere'
  return `Para ${covered} de ${count(offices.length, 'cargo')} hay alguien lista que lo quiere`
}

/** The conclusion of the page: what ends soon goes first. */
export function conclusionWords({ ending, offices }: Pick<DeskLeadership, 'ending' | 'offices'>): string {
  const uncovered = ending.filter(({ successors }) => successors.length === 0).length
  if (uncovered === 1) return 'A un cargo que termina antes de un año le falta quien siga'
  if (uncovered > 1) return `A ${uncovered} cargos que terminan antes de un año les falta quien siga`
  if (ending.length === 1) return 'El cargo que termina antes de un año tiene quien siga'
  if (ending.length > 1) return `Los ${ending.length} cargos que terminan antes de un año tienen quien siga`
  return aheadWords(offices)
}

/** «2 de 5»: of the posts that were filled anew, those of somebody who had not held that office. */
export const renewedFigure = ({ renewed, again }: PostsRenewed): string =>
  renewed + again > 0 ? `${renewed} de ${renewed + again}` : 'Todavía ninguno'

/** «Le gustaría. Dice 4: me siento lista. Hizo el curso. Lo tuvo 1 vez.» */
export const personWords = ({ level, hasCourse, terms, wishes }: OfficePerson): string =>
  [
    wishes ? 'Le gustaría.' : 'No lo ha pedido.',
    level !== null && `Dice ${level}: ${READINESS[level].toLowerCase()}.`,
    hasCourse && 'Hizo el curso.',
    terms > 0 && `Lo tuvo ${count(terms, 'vez', 'veces')}.`,
  ]
    .filter(Boolean)
    .join(' ')

/** What a sum shows where it would be of fewer than five people. */
export const toldOr = (sum: number | null): string => (sum === null ? 'No se muestra' : String(sum))

export const circleWords = ({ people, meetings, lastMet, isOver }: DeskCircle): string =>
  [
    count(people, 'persona'),
    lastMet ? `${count(meetings, 'reunión', 'reuniones')}, la última el ${day(lastMet)}` : 'sin reuniones',
    isOver && 'cerrado',
  ]
    .filter(Boolean)
    .join(', ')

export const roleWords = ({ role, of, isOver }: CirclePerson): string =>
  [of, role === 'guide' ? 'acompaña' : 'participa', isOver && 'ya salió'].filter(Boolean).join(' · ')

export function mentorshipWords({ state, since, until }: DeskMentorship): string {
  if (state === 'proposed') return 'Falta que las dos digan que sí'
  if (state === 'declined') return 'No se acordó'
  const from = since ? day(since) : ''
  return state === 'current' ? `Desde el ${from}` : `Del ${from} al ${until ? day(until) : ''}`
}

export const circleNews: Record<string, string> = {
  nuevo: 'El círculo quedó formado. Busca a quienes van a estar en él.',
  personas: 'Quedó anotado quiénes están. Cada una lo ve en su celular.',
  reunion: 'La reunión quedó anotada. La ven quienes estuvieron.',
  quitada: 'Esa reunión ya no cuenta. Anótala de nuevo si hace falta.',
  propuesta: 'Quedó propuesto. Parte cuando las dos digan que sí en su celular.',
  terminada: 'El acompañamiento quedó terminado.',
  cerrado: 'El círculo quedó cerrado. Lo que hicieron sigue aquí.',
}
