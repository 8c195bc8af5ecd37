import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { databaseNow } from '../../../kernel/time/clock'
import { memberName } from '../../federation/read/members'
import { emit } from '../../../outbox/emit'
import { forgetFactor } from './second-factor'

/** An officer's second factor, at the desk of which organization that is said. `setUpAt` null: to be set up again. */
export type FactorReset = { organization: string; memberId: string; name: string; setUpAt: string | null }

export const resetSubject = ({ organization, memberId }: FactorReset): string => `${organization}/${memberId}`

/** Null: there is none to be lost. @param subject of `resetSubject` */
export async function factorNow(trx: Knex, subject: string): Promise<FactorReset | null> {
  const [organization = '', memberId = ''] = subject.split('/')
  const factor = await trx('second_factor')
    .where('owner_id', memberId)
    .whereNotNull('enabled_at')
    .whereNull('deleted_at')
    .first<{ enabled_at: Date } | undefined>('enabled_at')
  const name = await memberName(trx, memberId)
  if (!factor || name === null) return null
  return { organization, memberId, name, setUpAt: factor.enabled_at.toISOString() }
}

/** It opens nothing any more, in no session, and its holder hears of it. */
export async function endFactor(
  trx: Knex.Transaction,
  memberId: string,
  how: 'reset' | 'stopped',
): Promise<void> {
  await forgetFactor(trx, memberId)
  await trx('member_session').where('member_id', memberId).update({ factor_at: null })
  const at = (await databaseNow(trx)).toISOString()
  await emit(trx, 'factor.lessened', { member_id: memberId, how, at })
}

export const resetFactor = (trx: Knex.Transaction, { memberId }: FactorReset): Promise<void> =>
  endFactor(trx, memberId, 'reset')
