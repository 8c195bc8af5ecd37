import type { DeskReceptions, PromisedDelivery, Reception } from '#contracts'
import { count } from '../../../lib/format.ts'

export const promisedKey = ({ callOff, group }: PromisedDelivery): string => `${callOff} ${group.handle}`

/** «40 de primera, 2 de segunda, 3 rechazadas: tapa suelta» */
export function foundWords({ acceptedUnits, downgradedUnits, rejectedUnits, why }: Reception): string {
  const found = [
    acceptedUnits > 0 && `${acceptedUnits} de primera`,
    downgradedUnits > 0 && `${downgradedUnits} de segunda`,
    rejectedUnits > 0 && count(rejectedUnits, 'rechazada'),
  ]
    .filter(Boolean)
    .join(', ')
  return why ? `${found}: ${why}` : found
}

export function receptionsConclusion({ promised, receptions }: DeskReceptions): string {
  const missing = promised.filter((one) => one.received < one.promised).length
  const rejected = receptions.filter(({ rejectedUnits }) => rejectedUnits > 0).length
  if (promised.length === 0 && receptions.length === 0) return 'Nada que recibir todavía'
  const waits =
    missing === 0
      ? 'Llegó todo lo que los grupos prometieron'
      : `Falta que llegue lo de ${count(missing, 'grupo')}`
  return rejected === 0
    ? waits
    : `${waits}; en ${count(rejected, 'recepción', 'recepciones')} se rechazó algo`
}

export const receptionNews: Record<string, string> = {
  recibido: 'La recepción quedó anotada.',
}
