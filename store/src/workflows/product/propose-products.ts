import { newId } from '../../kernel/new-id'
import { contentOfInput } from '../../modules/product/read/content'
import type { ProductInput } from '../../modules/product/write/product-input'
import { bodyHashOf } from '../../kernel/body-hash'
import { readSellingGroup } from '../../modules/product/read/selling-group'
import { sendNew } from '../../modules/product/write/send-product'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

export type Proposed = {
  organizationId: string
  by: string
  /** `publish`: out at once, through the gate. */
  products: (ProductInput & { publish?: boolean | undefined })[]
}

/** Staff puts up products for a group: they wait for approval, or go out where staff says so. */
export const proposeProductsWorkflow = transactionWorkflow(
  'propose-products',
  async (trx, { organizationId, by, products }: Proposed) => {
    const group = await readSellingGroup(trx, organizationId)
    const done: { id: string; handle: string }[] = []
    for (const { publish = false, ...product } of products) {
      const { handle } = product
      const content = contentOfInput(product)
      const sending = { organizationId, by, key: newId('staff'), bodyHash: bodyHashOf(product) }
      done.push({
        id: await sendNew(trx, group, { ...sending, content, handle, isTrusted: publish }),
        handle,
      })
    }
    return done
  },
)
