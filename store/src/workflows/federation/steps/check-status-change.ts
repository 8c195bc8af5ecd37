import { MedusaError } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'
import { canChangeStatus } from '../../../rules/organization-status'

export type StatusChange = { id: string; to: 'active' | 'paused' | 'left'; note?: string; backOn?: string }

export const checkStatusChangeStep = createStep(
  'check-status-change',
  async (input: StatusChange, { container }) => {
    const { status } = await container.resolve<FederationService>(FEDERATION).retrieveOrganization(input.id)
    if (!canChangeStatus(status, input.to))
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        'Desde su estado de hoy no se puede hacer ese cambio.',
      )
    return new StepResponse({
      id: input.id,
      status: input.to,
      status_since: new Date(),
      pause_note: input.to === 'paused' ? (input.note ?? null) : null,
      back_on: input.to === 'paused' ? (input.backOn ?? null) : null,
    })
  },
)
