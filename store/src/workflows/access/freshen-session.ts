import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { useCode } from '../../modules/access/write/second-factor'
import { proveSession } from '../../modules/access/write/staff-session'
import { spendRateLimit } from '../../modules/access/write/rate-limit'
import { Problem } from '../../kernel/problem'
import { CODES_PER_STAFF } from '../../modules/access/rules/entry-limits'

type Typed = { userId: string; sessionId: string; code: string }

const freshenSessionStep = createStep('freshen-session', async (input: Typed, { container }) => {
  const { userId, sessionId, code } = input
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => spendRateLimit(trx, CODES_PER_STAFF, userId))
  if (!(await useCode(knex, userId, code)))
    throw new Problem('invalid_data', 'Ese código no es, o ya se usó. Espera el siguiente y escríbelo.', {
      code: 'Ese código no es, o ya se usó.',
    })
  await proveSession(knex, sessionId)
  return new StepResponse({ sessionId })
})

/** A code of the second factor was typed again: what is grave opens for a while. A code used is not unused. */
export const freshenSessionWorkflow = createWorkflow('freshen-session', (input: Typed) => {
  return new WorkflowResponse(freshenSessionStep(input))
})
