import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { NumberCodeAnswer } from '../../contracts'
import { CODE_AGAIN_SECONDS } from '../../modules/access/rules/entry-limits'
import { writeNumberCode } from '../../modules/access/write/number-code'
import { hasFactor } from '../../modules/access/write/second-factor'
import { demandOtherNumber } from '../../modules/federation/write/change-own-data'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { memberId: string; phone: string; visitor: string }

async function request(trx: Knex.Transaction, asked: Asked): Promise<NumberCodeAnswer> {
  await demandOtherNumber(trx, asked.memberId, asked.phone)
  const expiresAt = await writeNumberCode(trx, asked)
  return {
    expiresAt: expiresAt.toISOString(),
    retryAfterSeconds: CODE_AGAIN_SECONDS,
    needsFactor: await hasFactor(trx, asked.memberId),
  }
}

/** A member says which number she has now: six digits go there. */
export const requestNumberCodeWorkflow = transactionWorkflow('request-number-code', request)
