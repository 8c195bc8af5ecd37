import { clp, day, units } from '../../../kernel/text/format'
import type { AdvanceStanding, NoAdvance } from './advance'

type Told = { day: string; amountClp: number; leftClp: number }

/** What a statement says of an advance that its month had to recover; `purpose`: of one out of the fund; `inputs`: what was bought. */
export function statementAdvanceWords({ day, amountClp, purpose = null, inputs, ...told }: OfMonth): string {
  if (inputs)
    return `Insumos del ${day} por ${clp(amountClp)} (compra en conjunto: ${inputs}): ${recoveryWords(told)}.`
  const why =
    purpose === null ? '' : ` (del fondo solidario, ${purpose.charAt(0).toLowerCase()}${purpose.slice(1)})`
  return `Anticipo del ${day} de ${clp(amountClp)}${why}: ${recoveryWords(told)}.`
}

/** What the fund's statement says of the same. */
export const lentAdvanceWords = ({
  day,
  amountClp,
  group,
  recoveredClp,
  leftClp,
}: Told & { recoveredClp: number; group: string }): string => {
  const back = recoveredClp > 0 ? `este mes volvieron ${clp(recoveredClp)} y ` : ''
  const left = leftClp > 0 ? `quedan prestados ${clp(leftClp)}` : 'ya volvió entero'
  return `Anticipo a ${group} del ${day} de ${clp(amountClp)}, por lo recibido: ${back}${left}.`
}

type OfMonth = Told & { recoveredClp: number; purpose?: string | null; inputs?: string | null }

function recoveryWords({ recoveredClp, leftClp }: { recoveredClp: number; leftClp: number }): string {
  const recovered = recoveredClp > 0 ? `este mes se descontaron ${clp(recoveredClp)} y ` : ''
  return recovered + (leftClp > 0 ? `queda por devolver ${clp(leftClp)}` : 'quedó devuelto entero')
}

type Received = { receivedOn: string; units: number; standard: string; buyer: string; number: number }

/** For what an advance of a reception is. */
export const receptionPurpose = ({ receivedOn, units: count, standard, buyer, number }: Received): string =>
  `Por lo recibido el ${day(receivedOn)}: ${units(count)} de ${standard}, del pedido ${number} de ${buyer}`

/** What its own group reads of it now, in one sentence. */
export function ownAdvanceWords({ amountClp, leftClp }: Omit<Told, 'day'>, of: AdvancedIn = 'money'): string {
  if (of !== 'money') return ownInputsWords({ amountClp, leftClp }, of)
  const given = `anticipo de ${clp(amountClp)}`
  return leftClp > 0
    ? `Del ${given} falta descontar ${clp(leftClp)}: sale de lo próximo que vendas, y lo que pase de eso se te paga.`
    : `El ${given} ya lo cubre lo que vendiste: se descuenta al cerrar el mes.`
}

/** What a group was given: money, inputs bought with others, or both. */
type AdvancedIn = 'money' | 'inputs' | 'both'

function ownInputsWords({ amountClp, leftClp }: Omit<Told, 'day'>, of: 'inputs' | 'both'): string {
  const given = `los insumos${of === 'both' ? ' y anticipos' : ''} por ${clp(amountClp)}`
  return leftClp > 0
    ? `De ${given} falta descontar ${clp(leftClp)}: sale de lo próximo que vendas, y lo que pase de eso se te paga.`
    : `Lo que vendiste ya cubre ${given}: se descuenta al cerrar el mes.`
}

type Why = Pick<AdvanceStanding, 'underWayClp' | 'payableClp' | 'unrecoveredClp'>

const WHY: Record<NoAdvance, (name: string, standing: Why) => string> = {
  no_group: () => 'Solo a un grupo se le da un anticipo.',
  not_active: (name) => `${name} no está vendiendo: no hay de qué descontarle un anticipo.`,
  under_way: (name, { underWayClp }) => `A ${name} ya le van ${clp(underWayClp)} en camino.`,
  owed_first: (name, { payableClp }) => `A ${name} primero se le paga lo que se le debe: ${clp(payableClp)}.`,
  not_recovered: (name, { unrecoveredClp }) =>
    `${name} todavía no devuelve su anticipo anterior: quedan ${clp(unrecoveredClp)} en lo cerrado.`,
}

/** Why a group gets no advance now. */
export const noAdvanceWords = (why: NoAdvance, name: string, standing: Why): string =>
  WHY[why](name, standing)
