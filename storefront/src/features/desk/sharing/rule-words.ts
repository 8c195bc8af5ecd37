import type { SharingRuleFacts, SharingRuleVersion } from '#contracts'
import { day } from '../../../lib/format.ts'

/** What a rule settles, a sentence each. */
export const ruleSays = ({ topPercent, keepsLots, turn, reservePercent }: SharingRuleFacts): string[] => [
  topPercent === 100
    ? 'Un grupo puede llevar todo un pedido, si tiene para dar.'
    : `Un grupo lleva a lo más el ${topPercent} % de un pedido, mientras los demás alcancen.`,
  keepsLots
    ? 'A nadie le toca menos que un lote de la ficha, mientras se pueda.'
    : 'A cada grupo le toca su parte, aunque sea menos que un lote.',
  turn === 'part'
    ? 'Cuando no alcanza para todos, va primero quien ha recibido menos de lo que ofreció.'
    : 'Cuando no alcanza para todos, va primero quien ha recibido menos unidades.',
  reservePercent === 0
    ? 'Los grupos no tienen respaldo: si uno falla, se reparte de nuevo entre todos.'
    : `Cada grupo tiene a otro de respaldo, por el ${reservePercent} % de lo que le tocó.`,
]

/** The heading: by which rule it is shared today. */
export const ruleConclusion = (inForce: SharingRuleVersion | null): string =>
  inForce
    ? `Los pedidos se reparten con la regla ${inForce.number} de ${inForce.owner}`
    : 'Los pedidos se reparten con la regla de siempre: ninguna asamblea ha votado otra'

/** «Rige desde el 01-03-2027. Asamblea del 14-02-2027, Acta 9.» */
export const votedWords = ({ validFrom, assemblyDate, minutes }: SharingRuleVersion): string =>
  `Rige desde el ${day(validFrom)}. Asamblea del ${day(assemblyDate)}, ${minutes}.`
