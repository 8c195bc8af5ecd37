import type { NegotiationKind } from '../../../contracts'
import { Problem } from '../../../kernel/problem'
import { byOfficer, type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { quotationAtDesk } from '../../../modules/supply/read/agreements/find-quotation'
import { noteNegotiation } from '../../../modules/supply/write/agreements/quotations'
import { lockQuotation } from '../../../modules/supply/write/agreements/sign-quotation'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; said: { kind: NegotiationKind; what: string; why: string } }

/** What was asked, conceded or refused of a quotation; or that it is not offered any more, which frees what it held. */
export const noteNegotiationWorkflow = transactionWorkflow(
  'note-negotiation',
  async (trx, { officer, id, said }: Asked) => {
    await quotationAtDesk(trx, officer.organizationId, id)
    await lockQuotation(trx, id)
    const { state, buyer } = await quotationAtDesk(trx, officer.organizationId, id)
    const isWithdrawal = said.kind === 'withdrawn'
    if (isWithdrawal && state !== 'open' && state !== 'expired')
      throw new Problem('not_possible', 'Esa cotización ya está firmada o retirada.')
    await noteNegotiation(trx, id, { ...said, by: byOfficer(officer) })
    const what = isWithdrawal ? 'quotation.withdrawn' : 'quotation.negotiated'
    await writeAct(trx, officer, { what, subject: id, after: { title: buyer.name, ...said } })
    return { id }
  },
)
