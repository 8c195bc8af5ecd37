import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils'
import { StepResponse, WorkflowResponse, createStep, createWorkflow } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'
import { type OrganizationStatus, statusMove } from '../../modules/federation/rules/organization-status'

/** `onlyFrom`: out of another state nothing is changed, and that is no error. */
export type StatusChange = {
  id: string
  to: 'active' | 'paused' | 'left'
  onlyFrom?: OrganizationStatus
  note?: string
  backOn?: string
}

/** Judged and written under the organization's lock: of two who press at once, the second sees what the first did. */
const changeStatusStep = createStep(
  'change-status',
  async ({ id, to, onlyFrom, note, backOn }: StatusChange, { container }) => {
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
      const row = await trx('organization')
        .where({ id, deleted_at: null })
        .forUpdate()
        .first<{ status: OrganizationStatus } | undefined>('status')
      if (!row || (onlyFrom && row.status !== onlyFrom)) return
      const move = statusMove(row.status, to)
      if (move === 'refused')
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          'Desde su estado de hoy no se puede hacer ese cambio.',
        )
      if (move === 'none') return
      await trx('organization')
        .where('id', id)
        .update({
          status: to,
          status_since: trx.fn.now(),
          updated_at: trx.fn.now(),
          pause_note: to === 'paused' ? (note ?? null) : null,
          back_on: to === 'paused' ? (backOn ?? null) : null,
        })
    })
    return new StepResponse(await container.resolve<FederationService>(FEDERATION).retrieveOrganization(id))
  },
)

/** Pause, come back, leave. The catalogue follows by itself: a database trigger sees the row change. */
export const changeOrganizationStatusWorkflow = createWorkflow(
  'change-organization-status',
  (input: StatusChange) => {
    return new WorkflowResponse(changeStatusStep(input))
  },
)
