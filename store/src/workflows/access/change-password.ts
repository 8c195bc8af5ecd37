import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { useCode } from '../../modules/access/write/second-factor'
import { endSessionsOf } from '../../modules/access/write/staff-session'
import { spendRateLimit } from '../../modules/access/write/rate-limit'
import { invalid, Problem } from '../../kernel/problem'
import { CODES_PER_FACTOR } from '../../modules/access/rules/entry-limits'
import { passwordProblem } from '../../kernel/text/password'

type Typed = { userId: string; email: string; password: string; fresh: string; code: string }

async function change(container: MedusaContainer, { userId, email, password, fresh, code }: Typed) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const problem = passwordProblem(fresh, [email])
  if (problem) throw invalid(problem)
  await knex.transaction((trx) => spendRateLimit(trx, CODES_PER_FACTOR, userId))
  const auth = container.resolve(Modules.AUTH)
  const { success } = await auth.authenticate('emailpass', { body: { email, password } })
  if (!success || !(await useCode(knex, userId, code)))
    throw new Problem('wrong_entry', 'La clave de ahora o el código no calzan. Revísalos y prueba de nuevo.')
  const kept = await auth.updateProvider('emailpass', { entity_id: email, password: fresh })
  if (!kept.success) throw new Error(`the password of ${email} cannot be kept: ${kept.error}`)
  await endSessionsOf(knex, userId)
}

const changePasswordStep = createStep('change-password', async (input: Typed, { container }) => {
  await change(container, input)
  return new StepResponse({ userId: input.userId })
})

/** Somebody's password is another one, and whatever was open with the old one is closed. An old one is not wanted back. */
export const changePasswordWorkflow = createWorkflow('change-password', (input: Typed) => {
  return new WorkflowResponse(changePasswordStep(input))
})
