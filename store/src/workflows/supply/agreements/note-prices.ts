import type { PriceListRequest } from '../../../contracts'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { notePriceList } from '../../../modules/supply/write/agreements/price-lists'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = {
  officer: Officer
  standard: { id: string; name: string; version: number }
  list: PriceListRequest
}

/** A desk says what a standard costs by volume, and until when. */
export const notePricesWorkflow = transactionWorkflow(
  'note-prices',
  async (trx, { officer, standard, list }: Asked) => {
    const { number, isNew } = await notePriceList(trx, officer, { standard, list })
    const after = { title: standard.name, number, ...list }
    if (isNew) await writeAct(trx, officer, { what: 'prices.noted', subject: standard.id, after })
    return { number, isNew }
  },
)
