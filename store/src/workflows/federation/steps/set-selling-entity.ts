import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import type { SellingEntity } from '../../../contracts'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'

export type SellingEntityInput = SellingEntity & { territory: string; bank: Record<string, string> }

/** There is one selling entity at a time; a new one replaces the old, which stays as a deleted row. */
export const setSellingEntityStep = createStep(
  'set-selling-entity',
  async (input: SellingEntityInput, { container }) => {
    const federation = container.resolve<FederationService>(FEDERATION)
    const former = (await federation.listSellingEntities({})).map((entity) => entity.id)
    if (former.length > 0) await federation.softDeleteSellingEntities(former)
    const entity = await federation.createSellingEntities({
      rut: input.rut,
      legal_name: input.legalName,
      business_line: input.businessLine,
      address: input.address,
      commune: input.commune,
      legal_representative: input.legalRepresentative,
      email: input.email,
      phone: input.phone,
      bank: input.bank,
      territory: input.territory,
    })
    return new StepResponse(entity, { id: entity.id, former })
  },
  async (undo, { container }) => {
    if (!undo) return
    const federation = container.resolve<FederationService>(FEDERATION)
    await federation.deleteSellingEntities(undo.id)
    if (undo.former.length > 0) await federation.restoreSellingEntities(undo.former)
  },
)
