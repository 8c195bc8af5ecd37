import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { invalid, notFound, Problem } from '../../../kernel/problem'
import { clp, day } from '../../../kernel/text/format'
import { receptionPurpose } from '../rules/advance-words'
import { receptionAdvance } from '../rules/reception-advance'
import { receptionAdvanceWords } from '../rules/reception-advance-words'
import { findReceptionAdvance } from '../read/reception-advances'

type Asked = { reception: string; handle: string; amountClp: number }

/**
 * What was received is advanced once, out of what the fund has free, as the voted rule allows. What it is for and who
 * allowed it follow from both.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible
 */
export async function demandReceptionAdvance(
  trx: Knex.Transaction,
  payer: string,
  { reception: id, handle, amountClp }: Asked,
): Promise<{ purpose: string; minutes: string }> {
  const found = await findReceptionAdvance(trx, payer, id)
  if (!found || found.reception.group.handle !== handle)
    throw notFound('No encontramos esa recepción entre los grupos de esta mesa.')
  const { reception, rule, standing } = found
  const answer = receptionAdvance(standing)
  if (typeof answer === 'string')
    throw new Problem('not_possible', receptionAdvanceWords(answer, reception.group.name, standing))
  if (amountClp > answer.mostClp) {
    const words = `De esa recepción se pueden adelantar hasta ${clp(answer.mostClp)}.`
    throw invalid(words, { amountClp: words })
  }
  return {
    purpose: receptionPurpose(reception),
    minutes: rule ? `${rule.minutes}, asamblea del ${day(rule.assemblyDate)}` : '',
  }
}
