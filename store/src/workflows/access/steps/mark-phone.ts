import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { markPhone } from '../../../modules/access/marks'

type Entered = { memberId: string; isShared: boolean; mark: string | null }

/** A mark too many lets nobody in: there is nothing to undo. */
export const markPhoneStep = createStep(
  'mark-phone',
  async ({ mark, ...entered }: Entered, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await knex.transaction((trx) => markPhone(trx, { ...entered, given: mark })))
  },
)
