import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { enableFactor } from '../../modules/access/write/second-factor'
import { proveSession } from '../../modules/access/write/staff-session'
import { spendRateLimit } from '../../modules/access/write/rate-limit'
import { Problem } from '../../kernel/problem'
import { CODES_PER_STAFF } from '../../modules/access/rules/entry-limits'

type Typed = { userId: string; sessionId: string; code: string }

const setUpFactorStep = createStep('set-up-factor', async (input: Typed, { container }) => {
  const { userId, sessionId, code } = input
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Counted whether it is right or not.
  await knex.transaction((trx) => spendRateLimit(trx, CODES_PER_STAFF, userId))
  const codes = await knex.transaction((trx) => enableFactor(trx, userId, code))
  if (!codes)
    throw new Problem(
      'wrong_code',
      'Ese código no es. Mira el que muestra tu aplicación ahora y escríbelo de nuevo.',
    )
  await proveSession(knex, sessionId)
  return new StepResponse({ codes })
})

/** A person's second factor counts from its first right code on. Answers the words for the paper. */
export const setUpFactorWorkflow = createWorkflow('set-up-factor', (input: Typed) => {
  return new WorkflowResponse(setUpFactorStep(input))
})
