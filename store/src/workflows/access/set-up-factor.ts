import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { enableFactor } from '../../modules/access/write/second-factor'
import { proveSession } from '../../modules/access/write/prove-session'
import { giveBackRateLimit, spendRateLimit } from '../../modules/access/write/rate-limit'
import { Problem } from '../../kernel/problem'
import { CODES_PER_FACTOR } from '../../modules/access/rules/entry-limits'
import type { FactorHolder } from '../../modules/access/rules/second-factor'
import { emit } from '../../outbox/emit'
import { wake } from '../../outbox/wake'

type Typed = FactorHolder & { code: string }

async function setUp(container: MedusaContainer, { code, ...holder }: Typed) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Counted before it is known whether it is right.
  await knex.transaction((trx) => spendRateLimit(trx, CODES_PER_FACTOR, holder.id))
  const done = await knex.transaction(async (trx) => {
    const enabled = await enableFactor(trx, holder, code)
    if (!enabled) return null
    await proveSession(trx, holder)
    if (holder.kind === 'member')
      await emit(trx, 'factor.set_up', { member_id: holder.id, counts_from: enabled.countsFrom })
    return enabled
  })
  if (!done)
    throw new Problem(
      'wrong_code',
      'Ese código no es. Mira el que muestra tu aplicación ahora y escríbelo de nuevo.',
    )
  await giveBackRateLimit(knex, CODES_PER_FACTOR, holder.id)
  await wake(container)
  return done
}

const setUpFactorStep = createStep('set-up-factor', async (input: Typed, { container }) => {
  return new StepResponse(await setUp(container, input))
})

/** A person's second factor is set up by its first right code. Answers the words for the paper; others hear of a member's. */
export const setUpFactorWorkflow = createWorkflow('set-up-factor', (input: Typed) => {
  return new WorkflowResponse(setUpFactorStep(input))
})
