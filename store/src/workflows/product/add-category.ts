import type { CategoryRequest } from '../../contracts'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { addCategory } from '../../modules/product/write/write-category'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; category: CategoryRequest }

/** Groups can sell in one class more. */
export const addCategoryWorkflow = transactionWorkflow(
  'add-category',
  async (trx, { officer, category }: Asked) => {
    const id = await addCategory(trx, category)
    const after = { title: category.name, ...category }
    await writeAct(trx, officer, { what: 'category.added', subject: id, after })
    return { id }
  },
)
