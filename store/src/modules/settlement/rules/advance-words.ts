import { clp } from '../../../kernel/text/format'

type Told = { day: string; amountClp: number; leftClp: number }

/** What a statement says of an advance that its month had to recover. */
export function statementAdvanceWords({
  day,
  amountClp,
  recoveredClp,
  leftClp,
}: Told & { recoveredClp: number }): string {
  const recovered = recoveredClp > 0 ? `este mes se descontaron ${clp(recoveredClp)} y ` : ''
  const left = leftClp > 0 ? `queda por devolver ${clp(leftClp)}` : 'quedó devuelto entero'
  return `Anticipo del ${day} de ${clp(amountClp)}: ${recovered}${left}.`
}

/** What its own group reads of it now, in one sentence. */
export function ownAdvanceWords({ amountClp, leftClp }: Omit<Told, 'day'>): string {
  const given = `anticipo de ${clp(amountClp)}`
  return leftClp > 0
    ? `Del ${given} falta descontar ${clp(leftClp)}: sale de lo próximo que vendas, y lo que pase de eso se te paga.`
    : `El ${given} ya lo cubre lo que vendiste: se descuenta al cerrar el mes.`
}
