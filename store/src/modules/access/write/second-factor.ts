import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateSecret, generateURI, verifySync } from 'otplib'
import { env } from '../../../env'
import { newId } from '../../../kernel/new-id'
import {
  CODES_OF_RECOVERY,
  type FactorHolder,
  newRecoveryCode,
  typedCode,
  WAIT_HOURS,
} from '../rules/second-factor'
import { digest, seal, unseal } from './keys'

const STEP_SECONDS = 30

type Factor = { sealed: string; enabled_at: Date | null }

const factors = (knex: Knex, ownerId: string) =>
  knex('second_factor').where('owner_id', ownerId).whereNull('deleted_at')

const factorOf = (knex: Knex, ownerId: string) =>
  factors(knex, ownerId).first<Factor | undefined>('sealed', 'enabled_at')

export async function hasFactor(knex: Knex, ownerId: string): Promise<boolean> {
  return Boolean((await factorOf(knex, ownerId))?.enabled_at)
}

const recoveryHash = (ownerId: string, code: string) => digest('recovery', ownerId, code)

/** A code of the app or of the paper. It is right once: neither it nor an older one of the app is right again. */
export async function useCode(knex: Knex, ownerId: string, typed: string): Promise<boolean> {
  const { kind, code } = typedCode(typed)
  if (kind === 'recovery') return useRecovery(knex, ownerId, code)
  const factor = await factorOf(knex, ownerId)
  if (!factor?.enabled_at || kind === 'none') return false
  const step = stepOf(unseal(factor.sealed), code)
  return step !== null && useStep(knex, ownerId, step)
}

/** The half minute that a code is of, now or one beside it; null: it is wrong. */
function stepOf(secret: string, token: string): number | null {
  const result = verifySync({ secret, token, epochTolerance: STEP_SECONDS })
  return result.valid && 'epoch' in result ? Math.floor(result.epoch / STEP_SECONDS) : null
}

async function useStep(knex: Knex, ownerId: string, step: number): Promise<boolean> {
  const used = await factors(knex, ownerId)
    .where('last_step', '<', step)
    .update({ last_step: step, updated_at: knex.fn.now() })
  return used === 1
}

async function useRecovery(knex: Knex, ownerId: string, code: string): Promise<boolean> {
  const used = await knex('recovery_code')
    .where({ owner_id: ownerId, code_hash: recoveryHash(ownerId, code) })
    .whereNull('used_at')
    .update({ used_at: knex.fn.now(), updated_at: knex.fn.now() })
  return used === 1
}

/** Another session than the one before gets another secret: who looked before her does not know hers. */
const OFFER_SQL = `insert into second_factor as f (owner_id, sealed, offered_to) values (:id, :fresh, :sessionId)
on conflict (owner_id) do update set updated_at = now(), offered_to = excluded.offered_to,
  sealed = case when f.offered_to = excluded.offered_to then f.sealed else excluded.sealed end,
  last_step = case when f.offered_to = excluded.offered_to then f.last_step else 0 end
where f.enabled_at is null
returning sealed`

/**
 * What the app is shown. In one session it stays the same until a first code of it was right. Null: this person has one.
 * @param label by which the app names it
 */
export async function offerFactor(knex: Knex, { id, sessionId }: FactorHolder, label: string) {
  const fresh = seal(generateSecret())
  const { rows } = await knex.raw<{ rows: Factor[] }>(OFFER_SQL, { id, sessionId, fresh })
  if (!rows[0]) return null
  const secret = unseal(rows[0].sealed)
  return { secret, uri: generateURI({ issuer: 'Mingaco', label, secret }) }
}

/** With a first right code the factor is set up. Answers the words for the paper, said only here; null: wrong. */
export async function enableFactor(trx: Knex.Transaction, holder: FactorHolder, typed: string) {
  const { kind: owner, id, sessionId } = holder
  const { kind, code } = typedCode(typed)
  // A secret that another session is shown meanwhile waits here, and is another one.
  const factor = await factors(trx, id)
    .where('offered_to', sessionId)
    .whereNull('enabled_at')
    .forUpdate()
    .first<Factor | undefined>('sealed', 'enabled_at')
  if (!factor || kind !== 'app') return null
  const step = stepOf(unseal(factor.sealed), code)
  if (step === null || !(await useStep(trx, id, step))) return null
  const [enabled] = await factors(trx, id)
    .update({
      enabled_at: trx.fn.now(),
      counts_from: trx.raw('now() + make_interval(hours => ?)', [WAIT_HOURS[owner]]),
    })
    .returning<{ counts_from: Date }[]>('counts_from')
  if (!enabled) throw new Error(`the factor of ${id} went while it was set up`)
  const codes = Array.from({ length: CODES_OF_RECOVERY }, newRecoveryCode)
  await trx('recovery_code').where('owner_id', id).delete()
  await trx('recovery_code').insert(
    codes.map((one) => ({ id: newId('rcov'), owner_id: id, code_hash: recoveryHash(id, one) })),
  )
  return { codes, countsFrom: enabled.counts_from.toISOString() }
}

/** Whose factor was lost sets up another one at the next entry. */
export async function forgetFactor(trx: Knex.Transaction, ownerId: string): Promise<void> {
  await trx('second_factor').where('owner_id', ownerId).delete()
  await trx('recovery_code').where('owner_id', ownerId).delete()
}

/** Nobody has the phones of the demonstration's people: their factor is set up, and pages tell its codes. */
export async function giveDemoFactor(knex: Knex, ownerId: string): Promise<void> {
  if (!env.isDemo) return
  const now = knex.fn.now()
  await knex('second_factor')
    .insert({ owner_id: ownerId, sealed: seal(generateSecret()), enabled_at: now, counts_from: now })
    .onConflict('owner_id')
    .ignore()
}
