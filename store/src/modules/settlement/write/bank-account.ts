import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { invalid, notFound } from '../../../kernel/problem'
import { parseRut } from '../../../kernel/text/rut'
import { belongsTo } from '../../federation/read/desk/groups-below'
import { BANKS } from '../data/banks'
import { emit } from '../../../outbox/emit'
import {
  ACCOUNT_KINDS,
  type AccountKind,
  accountProblems,
  readAccountNumber,
  WAITING_DAYS,
} from '../rules/bank-account'

/** An account as somebody writes it down for a body. `collectorId`: the member who collects for it, by `consent`. */
export type AccountGiven = {
  organizationId: string
  holderName: string
  holderRut: string
  bank: string
  kind: AccountKind
  number: string
  email: string | null
  collectorId: string | null
  consent: string | null
  /** Goes into `added_by`. */
  by: string
}

/**
 * The account is used in three days; who belongs to the body is told at once and can stop it. One that still waits is
 * taken back by a newer one. @throws Problem 400 invalid_data, with what is wrong with each field
 */
export async function addBankAccount(trx: Knex.Transaction, given: AccountGiven): Promise<string> {
  const problems: Record<string, string> = { ...accountProblems(given) }
  if (!Object.hasOwn(BANKS, given.bank)) problems.bank = 'Elige un banco de la lista.'
  if (!Object.hasOwn(ACCOUNT_KINDS, given.kind)) problems.kind = 'Elige qué cuenta es.'
  if (given.collectorId !== null && !given.consent)
    problems.consent = 'Escribe en qué acta o papel el grupo dijo que ella cobra por todas.'
  if (given.collectorId !== null && !(await belongsTo(trx, given.collectorId, given.organizationId)))
    problems.collectorId = 'Esa persona ya no es del grupo.'
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir antes de seguir.', problems)
  const { organizationId, holderName, bank, kind, email, collectorId, consent, by } = given
  await endWaiting(trx, organizationId, by)
  const id = newId('bank')
  await trx('bank_account').insert({
    id,
    organization_id: organizationId,
    holder_name: holderName,
    holder_rut: parseRut(given.holderRut),
    bank,
    kind,
    number: readAccountNumber(given.number),
    email,
    collector_id: collectorId,
    consent,
    added_by: by,
    usable_from: trx.raw('now() + make_interval(days => ?)', [WAITING_DAYS]),
  })
  await emit(trx, 'bank_account.added', { bank_account_id: id })
  return id
}

const endWaiting = (trx: Knex.Transaction, organizationId: string, by: string) =>
  trx('bank_account')
    .where('organization_id', organizationId)
    .where('usable_from', '>', trx.fn.now())
    .whereNull('ended_at')
    .update({ ended_at: trx.fn.now(), ended_by: by, updated_at: trx.fn.now() })

/** A change that still waits is taken back: the account before stays. @throws Problem 404 not_found: none waits */
export async function stopBankAccount(
  trx: Knex.Transaction,
  organizationId: string,
  by: string,
): Promise<void> {
  const stopped = await endWaiting(trx, organizationId, by)
  if (stopped === 0) throw notFound('Ya no hay un cambio de cuenta que parar.')
}
