import { randomInt } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { databaseNow } from '../../kernel/time/clock'
import { seal } from '../../modules/access/write/keys'
import { type LimitKey, limitKeyOf } from '../../modules/access/write/trusted-devices'
import { spendRateLimit } from '../../modules/access/write/rate-limit'
import { codeHash, contactHash } from '../../modules/access/write/try-code'
import { codeRecipientOf } from '../../modules/access/read/code-recipient'
import { newId } from '../../kernel/new-id'
import { wake } from '../../outbox/wake'
import {
  CODE_MINUTES,
  CODES_PER_CONTACT,
  CODES_PER_CONTACT_AND_VISITOR,
  CODES_PER_MARK,
  CODES_PER_VISITOR,
} from '../../modules/access/rules/entry-limits'
import { emit } from '../../outbox/emit'

/** `visitor`: the address that asks. `mark`: what the phone says that it is known by. */
type CodeRequest = { to: string; invitation?: string; visitor: string; mark: string | null }

/**
 * Makes a code, voids the one before and leaves its sending to the outbox: the same rows are written, and the same time
 * passes, whether anybody has that contact or not.
 */
async function requestCode(container: MedusaContainer, { to, invitation, visitor, mark }: CodeRequest) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const recipient = await codeRecipientOf(knex, to, invitation)
  const { contact, channel, memberId, isNewContact } = recipient
  const limitKey = await limitKeyOf(knex, recipient, mark)
  const id = newId('code')
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const now = await databaseNow(knex)
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000)
  await knex.transaction(async (trx) => {
    await spendCodeLimits(trx, limitKey, contact, visitor)
    await trx('entry_code')
      .where('contact', contactHash(limitKey.name))
      .whereNull('used_at')
      .whereNull('voided_at')
      .whereNull('deleted_at')
      .update({ voided_at: now, sealed: null, updated_at: now })
    await trx('entry_code').insert({
      id,
      contact: contactHash(limitKey.name),
      member_id: memberId,
      is_new_contact: isNewContact,
      code_hash: codeHash(id, code),
      sealed: seal(JSON.stringify({ contact, code })),
      expires_at: expiresAt,
    })
    await emit(trx, 'entry.code', { code_id: id })
  })
  await wake(container)
  return { channel, expiresAt: expiresAt.toISOString() }
}

async function spendCodeLimits(
  trx: Knex.Transaction,
  { markId }: LimitKey,
  contact: string,
  visitor: string,
) {
  if (markId) return spendRateLimit(trx, CODES_PER_MARK, markId, contact)
  await spendRateLimit(trx, CODES_PER_CONTACT_AND_VISITOR, contact, visitor)
  await spendRateLimit(trx, CODES_PER_VISITOR, visitor)
  await spendRateLimit(trx, CODES_PER_CONTACT, contact)
}

/** One transaction, so that there is nothing to undo. */
const requestCodeStep = createStep('request-code', async (given: CodeRequest, { container }) => {
  return new StepResponse(await requestCode(container, given))
})

/** Somebody wants to come in: six digits go to a phone or an e-mail, if a member has it. */
export const requestCodeWorkflow = createWorkflow('request-code', (given: CodeRequest) => {
  return new WorkflowResponse(requestCodeStep(given))
})
