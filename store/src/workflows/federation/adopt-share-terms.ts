import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { adoptShareTermsStep, type ShareTermsInput } from './steps/adopt-share-terms'

export const adoptShareTermsWorkflow = createWorkflow('adopt-share-terms', (input: ShareTermsInput) => {
  return new WorkflowResponse(adoptShareTermsStep(input))
})
