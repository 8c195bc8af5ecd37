import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateSecret, generateURI, verifySync } from 'otplib'
import { newId } from '../../../kernel/new-id'
import { CODES_OF_RECOVERY, newRecoveryCode, typedCode } from '../rules/second-factor'
import { digest, seal, unseal } from './keys'

const STEP_SECONDS = 30

type Factor = { sealed: string; enabled_at: Date | null }

const factorOf = (knex: Knex, userId: string) =>
  knex('staff_factor')
    .where('user_id', userId)
    .whereNull('deleted_at')
    .first<Factor | undefined>('sealed', 'enabled_at')

export async function hasFactor(knex: Knex, userId: string): Promise<boolean> {
  return Boolean((await factorOf(knex, userId))?.enabled_at)
}

const recoveryHash = (userId: string, code: string) => digest('recovery', userId, code)

/** A code of the app or of the paper. It is right once: neither it nor an older one of the app is right again. */
export async function useCode(knex: Knex, userId: string, typed: string): Promise<boolean> {
  const { kind, code } = typedCode(typed)
  if (kind === 'recovery') return useRecovery(knex, userId, code)
  const factor = await factorOf(knex, userId)
  if (!factor?.enabled_at || kind === 'none') return false
  const step = stepOf(unseal(factor.sealed), code)
  return step !== null && useStep(knex, userId, step)
}

/** The half minute that a code is of, now or one beside it; null: it is wrong. */
function stepOf(secret: string, token: string): number | null {
  const result = verifySync({ secret, token, epochTolerance: STEP_SECONDS })
  return result.valid && 'epoch' in result ? Math.floor(result.epoch / STEP_SECONDS) : null
}

async function useStep(knex: Knex, userId: string, step: number): Promise<boolean> {
  const used = await knex('staff_factor')
    .where('user_id', userId)
    .where('last_step', '<', step)
    .update({ last_step: step, updated_at: knex.fn.now() })
  return used === 1
}

async function useRecovery(knex: Knex, userId: string, code: string): Promise<boolean> {
  const used = await knex('staff_recovery')
    .where({ user_id: userId, code_hash: recoveryHash(userId, code) })
    .whereNull('used_at')
    .update({ used_at: knex.fn.now(), updated_at: knex.fn.now() })
  return used === 1
}

/** What the app is shown. It stays the same until a first code of it was right. Null: this person has one. */
export async function offerFactor(knex: Knex, userId: string, email: string) {
  const known = await factorOf(knex, userId)
  if (known?.enabled_at) return null
  const fresh = known?.sealed ?? seal(generateSecret())
  if (!known)
    await knex('staff_factor').insert({ user_id: userId, sealed: fresh }).onConflict('user_id').ignore()
  const kept = (await factorOf(knex, userId))?.sealed ?? fresh
  const secret = unseal(kept)
  return { secret, uri: generateURI({ issuer: 'Mingaco', label: email, secret }) }
}

/** With a first right code the factor counts from now on. Answers the words for the paper, said only here; null: wrong. */
export async function enableFactor(trx: Knex.Transaction, userId: string, typed: string) {
  const factor = await factorOf(trx, userId)
  const { kind, code } = typedCode(typed)
  if (!factor || factor.enabled_at || kind !== 'app') return null
  const step = stepOf(unseal(factor.sealed), code)
  if (step === null || !(await useStep(trx, userId, step))) return null
  await trx('staff_factor').where('user_id', userId).update({ enabled_at: trx.fn.now() })
  const codes = Array.from({ length: CODES_OF_RECOVERY }, newRecoveryCode)
  await trx('staff_recovery').where('user_id', userId).delete()
  await trx('staff_recovery').insert(
    codes.map((one) => ({ id: newId('rcov'), user_id: userId, code_hash: recoveryHash(userId, one) })),
  )
  return codes
}

/** Whose factor was lost sets up another one at the next entry. */
export async function forgetFactor(trx: Knex.Transaction, userId: string): Promise<void> {
  await trx('staff_factor').where('user_id', userId).delete()
  await trx('staff_recovery').where('user_id', userId).delete()
}
