import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { type SellingEntityInput, setSellingEntityStep } from './steps/set-selling-entity'

export const setSellingEntityWorkflow = createWorkflow('set-selling-entity', (input: SellingEntityInput) => {
  return new WorkflowResponse(setSellingEntityStep(input))
})
