import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CallOffRequest } from '../../../../contracts'
import { bodyHashOf } from '../../../../kernel/body-hash'
import { newId } from '../../../../kernel/new-id'
import { invalid, Problem } from '../../../../kernel/problem'
import { day, units } from '../../../../kernel/text/format'
import { monthWords } from '../../../../kernel/time/months'
import { quotationById } from '../../read/agreements/find-quotation'
import { readPromises } from '../../read/agreements/promises'
import { callableIn } from '../../rules/agreements/call-off'
import { nextNumber } from './next-number'
import { lockQuotation } from './sign-quotation'

type Calling = { quotationId: string; by: string; key: string; call: CallOffRequest }

/**
 * Units of an agreement by a day, once for one key. Answers the id of what is new; null: it was there.
 * @throws Problem 400 invalid_data · 409 not_possible (nothing signed, or its time is over) · 409 not_enough · 422 key_reused
 */
export async function callOff(
  trx: Knex.Transaction,
  { quotationId, by, key, call }: Calling,
): Promise<string | null> {
  await lockQuotation(trx, quotationId)
  const { agreement, newest, organizationId, today } = await quotationById(trx, quotationId)
  if (!agreement) throw new Problem('not_possible', 'Todavía no hay un convenio firmado.')
  const bodyHash = bodyHashOf(call)
  const before = await trx('supply_call_off')
    .where({ agreement_id: agreement.id, key })
    .first<{ body_hash: string } | undefined>('body_hash')
  if (before && before.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Abre la página de nuevo.')
  if (before) return null

  const month = call.deliverOn.slice(0, 7)
  if (agreement.isOver)
    throw new Problem('not_possible', 'El convenio ya terminó: lo que quedó no se puede pedir.')
  if (call.deliverOn < agreement.earliest)
    throw wrong('deliverOn', `Se pide con ${newest.leadDays} días: desde el ${day(agreement.earliest)}.`)
  if (month < agreement.from || month > agreement.to)
    throw wrong('deliverOn', `El convenio va de ${monthWords(agreement.from)} a ${monthWords(agreement.to)}.`)
  const months = agreement.months.filter(({ standard }) => standard.handle === call.standard)
  const [{ standardId, standard } = { standardId: '', standard: null }] = months
  if (!standard) throw wrong('standard', 'Elige algo del convenio.')
  const { tolerancePercent } = newest
  const { ownUnits, lateUnits } = callableIn(months, month, { tolerancePercent, now: today.slice(0, 7) })
  const late = call.units - ownUnits
  const free = late > 0 ? await freeIn(trx, { organizationId, standardId, month, today }) : 0
  if (late > Math.min(lateUnits, free)) {
    const most = ownUnits + Math.min(lateUnits, free)
    throw new Problem(
      'not_enough',
      `En ${monthWords(month)} se pueden pedir ${units(most)} ${standard.unit} más.`,
      {
        units: `A lo más ${units(most)}.`,
      },
    )
  }
  const id = newId('scall')
  const number = await nextNumber(trx, 'supply_call_off', { agreement_id: agreement.id })
  await trx('supply_call_off').insert({
    ...{ id, agreement_id: agreement.id, organization_id: organizationId, standard_id: standardId, number },
    ...{ units: call.units, month, deliver_on: call.deliverOn, by, key, body_hash: bodyHash },
  })
  return id
}

const wrong = (field: string, message: string) => invalid(message, { [field]: message })

type Where = { organizationId: string; standardId: string; month: string; today: string }

/** What comes late was promised for another month: it needs to be free in this one. */
async function freeIn(trx: Knex.Transaction, { organizationId, standardId, month, today }: Where) {
  await trx('supply_standard').where({ id: standardId }).forNoKeyUpdate().first('id')
  const promises = await readPromises(trx, organizationId, { today, from: month, to: month })
  return promises(standardId, month).freeUnits
}
