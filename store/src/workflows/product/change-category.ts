import type { CategoryRequest } from '../../contracts'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { changeCategory } from '../../modules/product/write/write-category'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; category: CategoryRequest }

/** A class is called otherwise, or stands elsewhere among the others. */
export const changeCategoryWorkflow = transactionWorkflow(
  'change-category',
  async (trx, { officer, id, category }: Asked) => {
    const change = await changeCategory(trx, id, category)
    if (change) {
      const after = { title: category.name, ...change.after }
      await writeAct(trx, officer, { what: 'category.changed', subject: id, before: change.before, after })
    }
    return { id }
  },
)
