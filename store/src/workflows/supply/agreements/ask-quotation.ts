import type { QuotationAsked } from '../../../contracts'
import { QUOTATIONS_PER_CONTACT, QUOTATIONS_PER_VISITOR } from '../../../modules/access/rules/entry-limits'
import { spendRateLimit } from '../../../modules/access/write/rate-limit'
import { byOfficer, type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { BY_BUYER } from '../../../modules/supply/read/agreements/agreement-of'
import { supplierToPublic } from '../../../modules/supply/read/agreements/public-supply'
import { askQuotation } from '../../../modules/supply/write/agreements/ask-quotation'
import { emit } from '../../../outbox/emit'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { from: { visitor: string } | { officer: Officer }; key: string; asked: QuotationAsked }

/** An institution asks for a quotation: itself at `/compras`, or by an officer who notes it. */
export const askQuotationWorkflow = transactionWorkflow(
  'ask-quotation',
  async (trx, { from, key, asked }: Asked) => {
    if ('officer' in from) {
      const { organizationId } = from.officer
      const id = await askQuotation(trx, { organizationId, by: byOfficer(from.officer), key, asked })
      const after = { title: asked.name, ...asked }
      if (id) await writeAct(trx, from.officer, { what: 'quotation.asked', subject: id, after })
      return { id }
    }
    const organizationId = await supplierToPublic(trx)
    const id = await askQuotation(trx, { organizationId, by: BY_BUYER, key, asked })
    if (!id) return { id }
    await spendRateLimit(trx, QUOTATIONS_PER_VISITOR, from.visitor)
    await spendRateLimit(trx, QUOTATIONS_PER_CONTACT, asked.contactEmail)
    await emit(trx, 'supply.asked', { request_id: id })
    return { id }
  },
)
