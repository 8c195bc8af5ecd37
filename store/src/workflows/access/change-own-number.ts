import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { Problem } from '../../kernel/problem'
import { isUniqueViolation } from '../../kernel/unique-violation'
import {
  CODES_PER_FACTOR,
  TRIES_PER_CONTACT_AND_VISITOR,
  TRIES_PER_VISITOR,
} from '../../modules/access/rules/entry-limits'
import { isNumberProved } from '../../modules/access/write/number-code'
import { giveBackRateLimit, spendRateLimit } from '../../modules/access/write/rate-limit'
import { hasFactor, useCode } from '../../modules/access/write/second-factor'
import { changeOwnNumber } from '../../modules/federation/write/change-own-data'
import { wake } from '../../outbox/wake'
import { WRONG_CODE } from '../../providers/auth-code/service'

type Change = {
  memberId: string
  sessionId: string
  phone: string
  code: string
  factorCode: string
  visitor: string
}

const wrongCode = () => new Problem('wrong_code', WRONG_CODE, { code: WRONG_CODE })

/** Of who has a second factor: so that a stolen telephone does not take her account along. */
async function demandFactorCode(knex: Knex, memberId: string, factorCode: string): Promise<void> {
  if (!(await hasFactor(knex, memberId))) return
  await knex.transaction((trx) => spendRateLimit(trx, CODES_PER_FACTOR, memberId))
  if (!(await useCode(knex, memberId, factorCode))) {
    const words = 'Ese código de tu aplicación no es, o ya se usó. Espera el siguiente y escríbelo.'
    throw new Problem('wrong_code', words, { factorCode: words })
  }
  await giveBackRateLimit(knex, CODES_PER_FACTOR, memberId)
}

/** Tries are counted before it is known whether they are right, and stay counted. */
async function change(container: MedusaContainer, given: Change): Promise<{ phone: string }> {
  const { memberId, sessionId, phone, code, factorCode, visitor } = given
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    await spendRateLimit(trx, TRIES_PER_VISITOR, visitor)
    await spendRateLimit(trx, TRIES_PER_CONTACT_AND_VISITOR, phone, visitor)
  })
  await demandFactorCode(knex, memberId, factorCode)
  if (!(await isNumberProved(knex, { memberId, phone, code }))) throw wrongCode()
  const changed = await knex
    .transaction((trx) => changeOwnNumber(trx, { memberId, sessionId, phone }))
    .catch((error: unknown) => {
      // Somebody else's meanwhile: said as if the code were wrong, as it is of a number that always was.
      throw isUniqueViolation(error) ? wrongCode() : error
    })
  await wake(container)
  return changed
}

const changeOwnNumberStep = createStep('change-own-number', async (given: Change, { container }) => {
  return new StepResponse(await change(container, given))
})

/** A member enters with another number from now on. What was used up of a code is not unused. */
export const changeOwnNumberWorkflow = createWorkflow('change-own-number', (given: Change) => {
  return new WorkflowResponse(changeOwnNumberStep(given))
})
