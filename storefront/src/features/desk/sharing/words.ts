import type { CallOffSums, DeskCallOff, DeskHolding, DeskRound, DeskShare } from '#contracts'
import { day } from '../../../lib/format.ts'
import { units } from '../../../../../store/src/kernel/text/format.ts'

export { units }

/** «95 %»; of nothing a dash. */
export const percentOrDash = (percent: number | null): string => (percent === null ? '—' : `${percent} %`)

/** «400 frascos de Dulce de mora» */
export const goodsWords = ({ units: asked, standard }: DeskCallOff): string =>
  `${units(asked)} ${standard.unit} de ${standard.name}`

/** How a call-off stands, the conclusion first. */
export function standsWords({
  units: asked,
  acceptedUnits,
  waitingUnits,
  missingUnits,
}: CallOffSums): string {
  if (acceptedUnits >= asked) return 'Los grupos aceptaron todo'
  if (acceptedUnits + waitingUnits === 0) return 'Está por repartir'
  return missingUnits > 0 ? `Faltan ${units(missingUnits)}` : `Esperan respuesta ${units(waitingUnits)}`
}

/** The heading of the list. */
export function sharingsConclusion(callOffs: readonly CallOffSums[]): string {
  const open = callOffs.filter(({ missingUnits }) => missingUnits > 0).length
  if (callOffs.length === 0) return 'Todavía no hay pedidos por repartir'
  if (open === 0) return 'Todo lo pedido está repartido'
  return open === 1 ? 'A un pedido le faltan unidades' : `A ${open} pedidos les faltan unidades`
}

const STATES: Record<DeskShare['state'], string> = {
  none: 'No le tocó',
  waiting: 'Por responder',
  accepted: 'Aceptó',
  in_part: 'Aceptó una parte',
  declined: 'No puede',
  lapsed: 'No respondió a tiempo',
}

export const stateWords = ({ state, acceptedUnits }: DeskShare): string =>
  state === 'in_part' ? `${STATES[state]}: ${units(acceptedUnits ?? 0)}` : STATES[state]

/** What a round shared out, and why there was one. */
export function roundWords({ kind, askedUnits, missingUnits, answerBy, failure }: DeskRound): string {
  const what = {
    first: `Se repartieron ${units(askedUnits - missingUnits)} de ${units(askedUnits)}`,
    after_answers: `Se repartieron otra vez ${units(askedUnits - missingUnits)} que nadie tenía`,
    cover: `${failure?.name ?? 'Un grupo'} no podrá con ${units(failure?.units ?? askedUnits)} (${failure?.reason ?? ''}): se pidieron a otros ${units(askedUnits - missingUnits)}`,
  }[kind]
  const missing = missingUnits > 0 ? ` Nadie tenía ${units(missingUnits)}.` : ''
  return `${what}. Plazo para responder: ${day(answerBy)}.${missing}`
}

export const reserveWords = ({ reserve }: DeskHolding): string =>
  reserve ? `${reserve.name}, por ${units(reserve.units)}` : 'Nadie tiene libres'

/** What has to be looked at of what a group holds, or nothing. */
export const holdingNote = ({ failedUnits, onPerhapsUnits }: DeskHolding): string =>
  [
    failedUnits > 0 && `No podrá con ${units(failedUnits)}.`,
    onPerhapsUnits > 0 && `De lo que prometió, ${units(onPerhapsUnits)} solo salen si va bien.`,
  ]
    .filter(Boolean)
    .join(' ')

/** Under the button: what there is to share it out of. */
export const freeWords = (missingUnits: number, freeUnits: number): string =>
  freeUnits === 0
    ? `Faltan ${units(missingUnits)}, y ningún grupo calificado tiene libres para ese mes.`
    : `Faltan ${units(missingUnits)}. Los grupos calificados tienen libres ${units(freeUnits)} para ese mes.`

export const sharingNews: Record<string, string> = {
  repartido: 'Quedó repartido: los grupos ya lo ven en su celular.',
  cubierto: 'Quedó anotado, y lo que faltaba se pidió a otros grupos.',
}
