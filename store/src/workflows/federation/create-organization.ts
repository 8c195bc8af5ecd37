import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
  when,
} from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'
import { kindInActs } from '../../modules/federation/rules/desk-acts'
import { openGroupWarehouseWorkflow } from './open-group-warehouse'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { type NewOrganization, writeOrganization } from '../../modules/federation/write/write-organization'

/** `officer`: at her desk; that she founded it stays written, and also that it could not be done. */
type Founding = NewOrganization & { officer?: Officer }

const createOrganizationStep = createStep(
  'create-organization',
  async ({ officer, ...input }: Founding, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { handle, name: title } = input
    const kind = kindInActs(input.kind)
    const id = await knex.transaction(async (trx) => {
      const subject = await writeOrganization(trx, input)
      if (officer)
        await writeAct(trx, officer, { what: `${kind}.founded`, subject, after: { title, handle } })
      return subject
    })
    return new StepResponse(await container.resolve<FederationService>(FEDERATION).retrieveOrganization(id), {
      id,
      title,
      kind,
      officer,
    })
  },
  async (made, { container }) => {
    if (!made) return
    const { id: subject, title, kind, officer } = made
    await container.resolve<FederationService>(FEDERATION).deleteOrganizations(subject)
    if (!officer) return
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction((trx) =>
      writeAct(trx, officer, { what: `${kind}.undone`, subject, after: { title } }),
    )
  },
)

/** A new federation, association or group; a group gets the place and the ways of delivery that it needs to sell. */
export const createOrganizationWorkflow = createWorkflow('create-organization', (input: Founding) => {
  const organization = createOrganizationStep(input)
  when({ input }, ({ input }) => input.kind === 'group').then(() =>
    openGroupWarehouseWorkflow.runAsStep({
      input: transform({ organization, input }, ({ organization, input }) => ({
        id: organization.id,
        handle: organization.handle,
        name: organization.name,
        city: input.locality ?? organization.name,
      })),
    }),
  )
  return new WorkflowResponse(organization)
})
