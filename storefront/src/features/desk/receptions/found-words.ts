import type { Found, GroupFault } from '#contracts'
import { STANDARD_POINTS } from '../../../../../store/src/contracts/standard-points.ts'
import { count, day } from '../../../lib/format.ts'

/** «40 de primera, 2 de segunda, 3 rechazadas: tapa suelta (Envase)» */
export function foundWords({
  acceptedUnits,
  downgradedUnits,
  rejectedUnits,
  why,
  point,
}: FoundTyped): string {
  const found = [
    acceptedUnits > 0 && `${acceptedUnits} de primera`,
    downgradedUnits > 0 && `${downgradedUnits} de segunda`,
    rejectedUnits > 0 && count(rejectedUnits, 'rechazada'),
  ]
    .filter(Boolean)
    .join(', ')
  const what = point ? `${why} (${STANDARD_POINTS[point].toLowerCase()})` : why
  return why ? `${found}: ${what}` : found
}

type FoundTyped = Omit<Found, 'point'> & { point?: Found['point'] }

/** «4 unidades en 2 recepciones. La última, el 15-12-2026, de Dulce: «Etiqueta corrida».» */
export const faultWords = ({ units, times, last }: Pick<GroupFault, 'units' | 'times' | 'last'>): string =>
  `${count(units, 'unidad', 'unidades')} en ${count(times, 'recepción', 'recepciones')}. La última, el ${day(last.on)}, de ${last.standard}: «${last.why}».`
