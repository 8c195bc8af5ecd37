import type { CallOffRequest } from '../../../contracts'
import { byOfficer, type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { BY_BUYER } from '../../../modules/supply/read/agreements/agreement-of'
import { quotationAtDesk, quotationOfBuyer } from '../../../modules/supply/read/agreements/find-quotation'
import { callOff } from '../../../modules/supply/write/agreements/call-off'
import { emit } from '../../../outbox/emit'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { from: { token: string } | { officer: Officer; id: string }; key: string; call: CallOffRequest }

/** An agreement calls for units by a day: its buyer does, or an officer who notes it. */
export const callOffWorkflow = transactionWorkflow('call-off', async (trx, { from, key, call }: Asked) => {
  if ('token' in from) {
    const { id: quotationId } = await quotationOfBuyer(trx, from.token)
    const id = await callOff(trx, { quotationId, by: BY_BUYER, key, call })
    if (id) await emit(trx, 'supply.called_off', { call_off_id: id })
    return { isNew: id !== null }
  }
  const { officer, id: quotationId } = from
  const { buyer } = await quotationAtDesk(trx, officer.organizationId, quotationId)
  const id = await callOff(trx, { quotationId, by: byOfficer(officer), key, call })
  if (!id) return { isNew: false }
  await writeAct(trx, officer, {
    what: 'agreement.called',
    subject: id,
    after: { title: buyer.name, ...call },
  })
  await emit(trx, 'supply.called_off', { call_off_id: id })
  return { isNew: true }
})
