import { ProductStatus } from '@medusajs/framework/utils'
import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { updateProductsWorkflow } from '@medusajs/medusa/core-flows'
import { checkPublishGateStep } from './steps/check-publish-gate'

/** The association says yes: through the gate and out. */
export const publishProductsWorkflow = createWorkflow('publish-products', (input: { ids: string[] }) => {
  const ids = checkPublishGateStep(transform({ input }, ({ input }) => input.ids))
  const products = updateProductsWorkflow.runAsStep({
    input: transform({ ids }, ({ ids }) => ({
      selector: { id: ids },
      update: { status: ProductStatus.PUBLISHED },
    })),
  })
  return new WorkflowResponse(products)
})
