import { noteOffer, type SaidOffer } from '../../modules/supply/write/note-offer'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group says how many it will have of a standard in a month. */
export const noteOfferWorkflow = transactionWorkflow('note-offer', async (trx, said: SaidOffer) => ({
  isNew: await noteOffer(trx, said),
}))
