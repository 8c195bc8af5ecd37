import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { SellingEntity } from '../../contracts'
import { adoptShareTermsStep, type ShareTermsInput } from './steps/adopt-share-terms'
import { createOrganizationStep } from './steps/create-organization'
import { setSellingEntityStep } from './steps/set-selling-entity'

export type NewFederation = {
  handle: string
  name: string
  territory: string
  isInFormation: boolean
  communeCode: string
  sellingEntity: SellingEntity
  bank: Record<string, string>
  shares: ShareTermsInput
}

/** The first act of a federation: its name, who sells before the law, and the shares its assembly voted. */
export const foundFederationWorkflow = createWorkflow('found-federation', (input: NewFederation) => {
  const organization = createOrganizationStep(
    transform({ input }, ({ input }) => ({
      kind: 'federation' as const,
      handle: input.handle,
      name: input.name,
      communeCode: input.communeCode,
      isInFormation: input.isInFormation,
    })),
  )
  setSellingEntityStep(
    transform({ input }, ({ input }) => ({
      ...input.sellingEntity,
      bank: input.bank,
      territory: input.territory,
    })),
  )
  adoptShareTermsStep(input.shares)
  return new WorkflowResponse(organization)
})
