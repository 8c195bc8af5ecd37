import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { MedusaError } from '@medusajs/framework/utils'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'

export type NewOrganization = {
  kind: 'federation' | 'association' | 'group'
  handle: string
  name: string
  parent?: string | null
  communeCode?: string | null
  locality?: string | null
  trade?: string | null
  legalForm?: string | null
  sellerModel?: 'own_sale' | 'consignment' | 'marketplace'
  isTrusted?: boolean
  isInFormation?: boolean
}

const PARENT_KIND = { group: 'association', association: 'federation', federation: null } as const

export const createOrganizationStep = createStep(
  'create-organization',
  async (input: NewOrganization, { container }) => {
    const federation = container.resolve<FederationService>(FEDERATION)
    const parentKind = PARENT_KIND[input.kind]
    const [parent] = parentKind
      ? await federation.listOrganizations({
          kind: parentKind,
          ...(input.parent ? { handle: input.parent } : {}),
        })
      : []
    if (parentKind && !parent)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, 'No existe la organización de la que depende.')

    const organization = await federation.createOrganizations({
      kind: input.kind,
      handle: input.handle,
      name: input.name,
      parent_id: parent?.id ?? null,
      commune_code: input.communeCode ?? null,
      locality: input.locality ?? null,
      trade: input.trade ?? null,
      legal_form: input.legalForm ?? null,
      seller_model: input.sellerModel ?? 'own_sale',
      is_trusted: input.isTrusted ?? false,
      is_in_formation: input.isInFormation ?? false,
      status: 'active',
      status_since: new Date(),
    })
    return new StepResponse(organization, organization.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<FederationService>(FEDERATION).deleteOrganizations(id)
  },
)
