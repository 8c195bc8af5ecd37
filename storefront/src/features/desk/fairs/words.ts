import type { DeskFair, DeskFairs } from '#contracts'
import { signedClp } from '../../../../../store/src/kernel/text/format.ts'
import { clp, count, day } from '../../../lib/format.ts'

/** The conclusion of the page. */
export function fairsTitle({ fairs, sum }: DeskFairs): string {
  if (fairs.length === 0) return 'Todavía nadie ha vendido en una feria'
  return `En las ferias se vendieron ${clp(sum.cashClp + sum.cardClp)}`
}

export const fairsFigures = ({ fairs, sum }: DeskFairs) =>
  [
    ['Ventas', String(sum.saleCount)],
    ['En efectivo', clp(sum.cashClp)],
    ['Con tarjeta', clp(sum.cardClp)],
    ['Por descontar', clp(sum.owedClp)],
    ['Diferencia de las cajas', signedClp(sum.differenceClp)],
    ...openOf(fairs),
  ] as const

const openOf = (fairs: DeskFair[]): [string, string][] => {
  const open = fairs.reduce((total, { openCount }) => total + openCount, 0)
  return open === 0 ? [] : [['Cajas abiertas', String(open)]]
}

/** «12-12-2026, Plaza de Cañete» */
export const whereWords = ({ heldOn, place }: DeskFair): string => `${day(heldOn)}, ${place}`

/** What of its tills is over: «Cerrada», «2 de 3 cerradas» */
export function stateWords({ tillCount, openCount }: DeskFair): string {
  if (tillCount === 1) return openCount === 0 ? 'Cerrada' : 'Abierta'
  return openCount === 0
    ? `${count(tillCount, 'caja')}, cerradas`
    : `${tillCount - openCount} de ${tillCount} cerradas`
}

/** Nothing can be missing before it was counted. */
export const differenceWords = ({ tillCount, openCount, differenceClp }: DeskFair): string =>
  tillCount === openCount ? '' : signedClp(differenceClp)
