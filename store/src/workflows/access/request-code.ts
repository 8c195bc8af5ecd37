import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { codeRecipientOf } from '../../modules/access/read/code-recipient'
import { CODES_PER_MARK } from '../../modules/access/rules/entry-limits'
import { spendRateLimit } from '../../modules/access/write/rate-limit'
import { limitKeyOf } from '../../modules/access/write/trusted-devices'
import { spendCodeLimits, writeCode } from '../../modules/access/write/write-code'
import { wake } from '../../outbox/wake'

/** `visitor`: the address that asks. `mark`: what the phone says that it is known by. */
type CodeRequest = { to: string; invitation?: string; visitor: string; mark: string | null }

async function requestCode(container: MedusaContainer, { to, invitation, visitor, mark }: CodeRequest) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const recipient = await codeRecipientOf(knex, to, invitation)
  const { contact, channel, memberId, isNewContact } = recipient
  const { name, markId } = await limitKeyOf(knex, recipient, mark)
  const expiresAt = await knex.transaction(async (trx) => {
    if (markId) await spendRateLimit(trx, CODES_PER_MARK, markId, contact)
    else await spendCodeLimits(trx, contact, visitor)
    return writeCode(trx, { name, contact, memberId, isNewContact })
  })
  await wake(container)
  return { channel, expiresAt: expiresAt.toISOString() }
}

/** One transaction, so that there is nothing to undo. */
const requestCodeStep = createStep('request-code', async (given: CodeRequest, { container }) => {
  return new StepResponse(await requestCode(container, given))
})

/** Somebody wants to come in: six digits go to a phone or an e-mail, if a member has it. */
export const requestCodeWorkflow = createWorkflow('request-code', (given: CodeRequest) => {
  return new WorkflowResponse(requestCodeStep(given))
})
