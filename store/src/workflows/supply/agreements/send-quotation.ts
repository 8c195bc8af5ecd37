import type { QuotationRequest, VersionRequest } from '../../../contracts'
import { Problem } from '../../../kernel/problem'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { deskBuyer, deskRequest } from '../../../modules/supply/read/agreements/desk-agreements'
import { quotationAtDesk } from '../../../modules/supply/read/agreements/find-quotation'
import { addQuotationVersion, beginQuotation } from '../../../modules/supply/write/agreements/quotations'
import { lockQuotation } from '../../../modules/supply/write/agreements/sign-quotation'
import { emit } from '../../../outbox/emit'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer } & (
  | { begins: QuotationRequest }
  | { quotationId: string; version: VersionRequest }
)

/** A desk offers an institution what it has free: the first time, or another version of it. */
export const sendQuotationWorkflow = transactionWorkflow('send-quotation', async (trx, asked: Asked) => {
  const { officer } = asked
  let id = ''
  if ('begins' in asked) {
    await deskBuyer(trx, officer.organizationId, asked.begins.buyer)
    if (asked.begins.request) await deskRequest(trx, officer.organizationId, asked.begins.request)
    id = (await beginQuotation(trx, officer, asked.begins)).id
  } else {
    id = asked.quotationId
    await quotationAtDesk(trx, officer.organizationId, id)
    await lockQuotation(trx, id)
    const { state } = await quotationAtDesk(trx, officer.organizationId, id)
    if (state === 'signed') throw new Problem('not_possible', 'Ya está firmada: es un convenio.')
    if (state === 'withdrawn') throw new Problem('not_possible', 'Esa cotización se retiró: haz otra.')
    await addQuotationVersion(trx, officer, id, asked.version)
  }
  const { number, buyer, newest } = await quotationAtDesk(trx, officer.organizationId, id)
  const { number: version, totalClp, validUntil } = newest
  const after = { title: buyer.name, number, version, totalClp, validUntil }
  await writeAct(trx, officer, { what: 'quotation.sent', subject: id, after })
  await emit(trx, 'supply.quoted', { quotation_id: id, version: String(version) })
  return { id, number: version }
})
