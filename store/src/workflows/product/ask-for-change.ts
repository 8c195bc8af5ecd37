import { ProductStatus } from '@medusajs/framework/utils'
import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { updateProductsWorkflow, useQueryGraphStep } from '@medusajs/medusa/core-flows'

/** The association asks for a change: the product goes back to its group with the reason. */
export const askForChangeWorkflow = createWorkflow(
  'ask-for-change',
  (input: { id: string; reason: string; by: string }) => {
    const { data: found } = useQueryGraphStep({
      entity: 'product',
      fields: ['id', 'metadata'],
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true },
    })
    const products = updateProductsWorkflow.runAsStep({
      input: transform({ input, found }, ({ input, found }) => ({
        selector: { id: input.id },
        update: {
          status: ProductStatus.REJECTED,
          metadata: {
            ...(found as { metadata: Record<string, unknown> | null }[])[0]?.metadata,
            review: { reason: input.reason, by: input.by, at: new Date().toISOString() },
          },
        },
      })),
    })
    return new WorkflowResponse(products)
  },
)
