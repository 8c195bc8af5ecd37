import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { SignatureRequest } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { Problem } from '../../../../kernel/problem'
import { quotationOfBuyer } from '../../read/agreements/find-quotation'
import { nextNumber } from './next-number'

type Signing = { token: string; signature: SignatureRequest }

/**
 * Its buyer accepts the newest version: once, whoever presses twice. Answers the id of what is new; null: it was signed.
 * @throws Problem 404 not_found · 409 changed_meanwhile · 409 not_possible (its day is over, or it was withdrawn)
 */
export async function signQuotation(
  trx: Knex.Transaction,
  { token, signature: { name, office, version } }: Signing,
): Promise<string | null> {
  const { id: found } = await quotationOfBuyer(trx, token)
  await lockQuotation(trx, found)
  const { id, organizationId, buyer, state, newest, today } = await quotationOfBuyer(trx, token)
  if (state === 'signed') return null
  if (state === 'expired')
    throw new Problem('not_possible', 'Esta cotización ya venció. Pide que te manden otra versión.')
  if (state === 'withdrawn')
    throw new Problem('not_possible', 'Esta cotización se retiró: ya no se puede firmar.')
  if (newest.number !== version)
    throw new Problem('changed_meanwhile', 'Hay otra versión de esta cotización. Léela antes de firmar.')
  const agreementId = newId('sagr')
  const number = await nextNumber(trx, 'supply_agreement', { organization_id: organizationId })
  await trx('supply_agreement').insert({
    ...{ id: agreementId, organization_id: organizationId, buyer_id: buyer.id, quotation_id: id },
    ...{ version_id: newest.id, number, signed_name: name, signed_office: office, signed_on: today },
  })
  return agreementId
}

/** Whoever changes, withdraws, signs or calls for it at the same time is next. */
export async function lockQuotation(trx: Knex.Transaction, id: string): Promise<void> {
  await trx('supply_quotation').where({ id }).forNoKeyUpdate().first('id')
}
