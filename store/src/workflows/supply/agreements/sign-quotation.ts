import type { SignatureRequest } from '../../../contracts'
import { quotationOfBuyer } from '../../../modules/supply/read/agreements/find-quotation'
import { signQuotation } from '../../../modules/supply/write/agreements/sign-quotation'
import { emit } from '../../../outbox/emit'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Signing = { token: string; signature: SignatureRequest }

/** A buyer accepts what it was offered, which is an agreement from then on. */
export const signQuotationWorkflow = transactionWorkflow('sign-quotation', async (trx, given: Signing) => {
  const signed = await signQuotation(trx, given)
  const { id } = await quotationOfBuyer(trx, given.token)
  if (signed) await emit(trx, 'supply.signed', { quotation_id: id })
  return { isNew: signed !== null }
})
