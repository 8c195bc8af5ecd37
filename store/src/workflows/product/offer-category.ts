import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { offerCategory } from '../../modules/product/write/write-category'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; isOffered: boolean }

/** A class without products is retired, or offered again. */
export const offerCategoryWorkflow = transactionWorkflow(
  'offer-category',
  async (trx, { officer, id, isOffered }: Asked) => {
    const title = await offerCategory(trx, id, isOffered)
    const what = isOffered ? 'category.offered' : 'category.retired'
    if (title !== null) await writeAct(trx, officer, { what, subject: id, after: { title } })
    return { id }
  },
)
