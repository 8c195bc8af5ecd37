import { clp } from '../../../kernel/text/format'
import { noAdvanceWords } from './advance-words'
import type { NoReceptionAdvance, ReceptionStanding } from './reception-advance'

/** Why nothing is advanced of a reception now, and what to do. */
export function receptionAdvanceWords(
  why: NoReceptionAdvance,
  name: string,
  standing: ReceptionStanding,
): string {
  const { outClp, payableClp, underWayClp } = standing
  switch (why) {
    case 'no_rule':
      return 'Ninguna asamblea ha votado que el fondo adelante lo recibido.'
    case 'paid_already':
      return 'La institución ya empezó a pagar esa factura: no hay qué adelantar.'
    case 'advanced_already':
      return 'Lo de esa recepción ya se adelantó, o está en camino.'
    case 'at_limit':
      return `${name} ya tiene ${clp(outClp.receptions)} adelantados: primero vuelven con lo que se pague.`
    case 'nothing_in_fund':
      return 'En el fondo no queda nada libre: espera a que vuelva lo prestado o a que se cierre el mes.'
    default:
      return noAdvanceWords(why, name, { underWayClp, payableClp, unrecoveredClp: outClp.others })
  }
}
