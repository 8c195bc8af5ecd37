import { units } from '../../../../kernel/text/format.ts'
import type { ShareStep } from './share-steps.ts'

/** What a group reads of a step of its share, as it is told to it. */
export function stepWords(step: ShareStep): string {
  switch (step.step) {
    case 'asked':
      return `Piden ${units(step.askedUnits)}. ${
        step.groups === 1 ? 'Un grupo puede dar' : `Entre ${step.groups} grupos pueden dar`
      } ${units(step.canBeHadUnits)}.`
    case 'counted':
      return step.countedUnits < step.sureUnits
        ? `Dijiste ${units(step.sureUnits)} seguras y tu grupo está calificado para ${units(step.qualifiedUnits)} al mes: se cuentan ${units(step.countedUnits)}.`
        : `Dijiste ${units(step.sureUnits)} seguras.`
    case 'left':
      return `De esas ya tienes comprometidas ${units(step.committedUnits + step.heldUnits)}: te quedan ${units(step.leftUnits)}.`
    case 'declined':
      return 'Dijiste que no puedes con más de este pedido.'
    case 'top':
      return step.isLifted
        ? `La regla dice que un grupo lleva a lo más el ${step.percent} %, pero así no alcanzaba: esta vez no se aplica.`
        : `La regla dice que un grupo lleva a lo más el ${step.percent} % de un pedido: ${units(step.topUnits)}.`
    case 'sat_out':
      return `No alcanza para un lote de ${units(step.lotUnits)} a cada grupo: esta vez les toca a los que menos han recibido.`
    case 'proportion':
      return `De cada ${units(step.ofUnits)} que se cuentan, ${units(step.countedUnits)} son tuyas: de ${units(step.sharedUnits)} son ${units(step.wholeUnits)}.`
    case 'moved':
      return movedWords(step)
    case 'rounded':
      return `Lo que no se divide justo: ${units(step.byUnits)} más.`
    case 'rest':
      return `Sobraban ${units(step.byUnits)}, menos que un lote de ${units(step.lotUnits)}: te tocan a ti, que eres de las que menos han recibido.`
    case 'reserve':
      return `Otro grupo no puede con ${units(step.failedUnits)} y tu grupo era su respaldo: ${units(step.byUnits)} te tocan a ti.`
    case 'result':
      return step.units === 0 ? 'Esta vez no te tocó.' : `Te tocaron ${units(step.units)}.`
  }
}

function movedWords({ because, byUnits }: Extract<ShareStep, { step: 'moved' }>): string {
  const change = byUnits > 0 ? `${units(byUnits)} más` : `${units(-byUnits)} menos`
  switch (because) {
    case 'cap':
      return `Es todo lo que te queda: ${change}.`
    case 'top':
      return `Por ese tope: ${change}.`
    case 'floor':
      return `Para que te alcance un lote: ${change}.`
    case 'others':
      return byUnits > 0
        ? `Otros grupos llegaron a su tope: ${change}.`
        : `Para que a otros les alcance un lote: ${change}.`
  }
}

export const shareWords = (steps: readonly ShareStep[]): string[] => steps.map(stepWords)
