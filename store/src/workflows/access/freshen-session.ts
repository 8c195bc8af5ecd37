import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { useCode } from '../../modules/access/write/second-factor'
import { proveSession } from '../../modules/access/write/prove-session'
import { giveBackRateLimit, spendRateLimit } from '../../modules/access/write/rate-limit'
import { Problem } from '../../kernel/problem'
import { CODES_PER_FACTOR } from '../../modules/access/rules/entry-limits'
import type { FactorHolder } from '../../modules/access/rules/second-factor'

type Typed = FactorHolder & { code: string }

const freshenSessionStep = createStep('freshen-session', async (input: Typed, { container }) => {
  const { code, ...holder } = input
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => spendRateLimit(trx, CODES_PER_FACTOR, holder.id))
  if (!(await useCode(knex, holder.id, code)))
    throw new Problem('invalid_data', 'Ese código no es, o ya se usó. Espera el siguiente y escríbelo.', {
      code: 'Ese código no es, o ya se usó. Espera el siguiente y escríbelo.',
    })
  await giveBackRateLimit(knex, CODES_PER_FACTOR, holder.id)
  await proveSession(knex, holder)
  return new StepResponse({ sessionId: holder.sessionId })
})

/** A code of the second factor was typed again: what is grave opens for a while. A code used is not unused. */
export const freshenSessionWorkflow = createWorkflow('freshen-session', (input: Typed) => {
  return new WorkflowResponse(freshenSessionStep(input))
})
