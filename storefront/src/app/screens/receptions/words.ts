import type { DeliveryToReceive } from '#contracts'

export const RECEPTIONS = '/grupo/recepciones'
export const receptionPath = ({ callOff, group }: Pick<DeliveryToReceive, 'callOff' | 'group'>) =>
  `${RECEPTIONS}/${callOff}/${group.handle}`

/** «Llegaron 30 de 40 frascos» */
export const cameWords = ({ received, promised, standard: { unit } }: DeliveryToReceive): string =>
  received === 0
    ? `Prometió ${promised} ${unit}`
    : received < promised
      ? `Llegaron ${received} de ${promised} ${unit}`
      : `Llegó todo: ${received} ${unit}`
