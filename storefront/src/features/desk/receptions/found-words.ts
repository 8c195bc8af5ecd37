import type { Found } from '#contracts'
import { STANDARD_POINTS } from '../../../../../store/src/contracts/standard-points.ts'
import { count } from '../../../lib/format.ts'

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
