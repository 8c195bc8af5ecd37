import type { OwnShare } from '#contracts'
import { units } from '../../../../../store/src/kernel/text/format.ts'
import { day } from '../../../lib/format.ts'

type Share = Pick<OwnShare, 'state' | 'acceptedUnits' | 'units' | 'answerBy'>

export { units }

/** «67 frascos de Dulce de mora» */
export const goodsWords = ({ units: asked, standard }: OwnShare): string =>
  `${units(asked)} ${standard.unit} de ${standard.name}`

/** How a share stands, as its group reads it. */
export function stateWords({ state, acceptedUnits, units: asked, answerBy }: Share): string {
  switch (state) {
    case 'waiting':
      return `Responde hasta el ${day(answerBy)}`
    case 'accepted':
      return `Dijeron que sí a las ${units(asked)}`
    case 'in_part':
      return `Dijeron que sí a ${units(acceptedUnits ?? 0)} de ${units(asked)}`
    case 'declined':
      return 'Dijeron que no'
    case 'lapsed':
      return `No respondieron hasta el ${day(answerBy)}: cuenta como que no`
  }
}

/** The title of the list: how many wait. */
export function waitingWords(shares: readonly OwnShare[]): string {
  const waiting = shares.filter(({ state }) => state === 'waiting').length
  if (waiting === 0) return 'No hay nada por responder.'
  return waiting === 1 ? 'Un pedido espera que respondan.' : `${waiting} pedidos esperan que respondan.`
}
