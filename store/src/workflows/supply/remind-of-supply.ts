import { remindOfInvoices } from '../../modules/supply/write/paying/remind-of-invoices'
import { remindOfShares } from '../../modules/supply/write/remind-of-shares'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Round = { at: string }

/** Buyers are reminded of what they owe, and groups of what they have to answer. */
export const remindOfSupplyWorkflow = transactionWorkflow('remind-of-supply', async (trx, { at }: Round) => ({
  invoices: await remindOfInvoices(trx, new Date(at)),
  shares: await remindOfShares(trx, new Date(at)),
}))
