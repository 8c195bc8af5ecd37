import type { OfferedMonth, OwnOfferStandard, QualificationShown } from '#contracts'
import { day } from '../../../lib/format.ts'

/** «40 seguras y 10 si va bien» */
export const saidWords = ({ sureUnits, perhapsUnits }: OfferedMonth): string => {
  if (sureUnits === null) return 'Sin decir'
  if (perhapsUnits) return `${sureUnits} seguras y ${perhapsUnits} si va bien`
  return sureUnits === 0 ? 'Ninguna' : `${sureUnits} seguras`
}

/** What of a month is promised already, or nothing. */
export const promisedWords = ({ committedUnits }: OfferedMonth): string =>
  committedUnits > 0
    ? `Tu grupo ya tiene ${committedUnits} comprometidas de ese mes: no pueden ser menos.`
    : ''

export const monthsLeft = ({ months }: OwnOfferStandard): number =>
  months.filter(({ sureUnits }) => sureUnits === null).length

export const leftWords = (of: OwnOfferStandard): string => {
  const left = monthsLeft(of)
  if (left === 0) return 'Dijiste los 12 meses.'
  return left === 1 ? 'Te falta un mes.' : `Te faltan ${left} meses.`
}

export function qualificationWords({ state, monthlyUnits, until, toMend }: QualificationShown): string {
  switch (state) {
    case 'in_force':
      return `Tu grupo está calificado para ${monthlyUnits} al mes, hasta el ${day(until ?? '')}.`
    case 'lapsed':
      return `La calificación de tu grupo venció el ${day(until ?? '')}: pide que lo prueben de nuevo.`
    case 'to_mend':
      return `Falta mejorar: ${toMend}`
    case 'withdrawn':
      return `Tu grupo ya no está calificado: ${toMend}`
    case 'none':
      return 'Tu grupo todavía no está calificado. Puedes decir igual cuántas harían.'
  }
}
