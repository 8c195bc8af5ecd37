import type { DeskReceptions, PromisedDelivery } from '#contracts'
import { count } from '../../../lib/format.ts'

export const promisedKey = ({ callOff, group }: PromisedDelivery): string => `${callOff} ${group.handle}`

export function receptionsConclusion({
  promised,
  receptions,
}: Pick<DeskReceptions, 'promised' | 'receptions'>): string {
  const missing = promised.filter((one) => one.received < one.promised).length
  const rejected = receptions.filter(({ rejectedUnits, takenBack }) => rejectedUnits > 0 && !takenBack).length
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
  retirada: 'La recepción se retiró. Cuéntala de nuevo.',
  segunda: 'Pasaron a segunda: vuelven con el grupo.',
}
