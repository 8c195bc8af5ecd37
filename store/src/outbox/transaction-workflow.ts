import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk'
import { wake } from './wake'

type Act<Given, Result> = (trx: Knex.Transaction, given: Given, container: MedusaContainer) => Promise<Result>

/**
 * A business action that is one transaction of ours: all that `act` writes, events included, or nothing of it, so that
 * there is nothing to undo. What hangs on the outbox is told as soon as it is committed.
 * @param id verb and noun, the name of its file
 * @throws what `act` throws, a Problem as it is
 */
export function transactionWorkflow<Given, Result>(id: string, act: Act<Given, Result>) {
  const step = createStep(
    id,
    async ({ given }: { given: Given }, { container }): Promise<StepResponse<Result, null>> => {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const result = await knex.transaction((trx) => act(trx, given, container))
      await wake(container)
      return new StepResponse(result, null)
    },
  )
  return createWorkflow(
    id,
    (given: WorkflowData<Given>) => new WorkflowResponse(step({ given: given as Given })),
  )
}
