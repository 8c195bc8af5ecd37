import { isDeepStrictEqual } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { isAlone } from '../../modules/access/read/person'
import { newId } from '../../kernel/new-id'
import { Problem } from '../../kernel/problem'
import type { ChangeKind } from '../../modules/access/rules/change-words'
import { isOfDesk } from '../../modules/access/rules/second-person'
import { CHANGE_KINDS, type ChangeData } from '../../modules/access/write/change-kinds'
import { emit } from '../../outbox/emit'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** `by`: a user of the panel, or `mandate:<id>` of an officer. */
type Ask<K extends ChangeKind> = { kind: K; after: ChangeData[K]; by: string }
export type Asked = { id: string; state: 'waiting' | 'done' }

/**
 * Writes down what somebody wants to change of money or rights, with what is in force. It happens when a second person
 * confirms it; at once only where there is nothing before it and a federation must begin somewhere.
 */
export async function askForChange<K extends ChangeKind>(
  trx: Knex.Transaction,
  { kind, after, by }: Ask<K>,
): Promise<Asked> {
  const { subjectOf, now, write, isFoundedByOne } = CHANGE_KINDS[kind]
  const subject = subjectOf(after)
  // Pressed twice at once, the second sees what the first has asked.
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`rights:${kind}:${subject}`])
  const before = await now(trx, subject)
  if (kind !== 'account_reset' && isDeepStrictEqual(before, asKept(kind, after)))
    throw new Problem('not_possible', 'Ya está así: no hay nada que cambiar.')
  const same = await waitingSame(trx, { kind, subject, by, after: JSON.stringify(after) })
  if (same) return { id: same, state: 'waiting' }
  const id = newId('chg')
  await trx('rights_change').insert({
    ...{ id, kind, subject },
    before: before && JSON.stringify(before),
    after: JSON.stringify(after),
    asked_by: by,
    asked_at: trx.fn.now(),
  })
  const isFirst = isFoundedByOne ? before === null : kind === 'account' && (await isAlone(trx))
  if (isOfDesk(by) || !isFirst) {
    await emit(trx, 'rights.asked', { change_id: id })
    return { id, state: 'waiting' }
  }
  await write(trx, after, { askedBy: by, confirmedBy: null })
  await trx('rights_decision').insert({
    change_id: id,
    decision: 'alone',
    decided_by: by,
    decided_at: trx.fn.now(),
  })
  return { id, state: 'done' }
}

/** Without what only says where and from when it was asked for. */
function asKept<K extends ChangeKind>(kind: K, after: ChangeData[K]): object {
  if (!SETTINGS.has(kind)) return after
  const { organization: _desk, validFrom: _day, ...kept }: Record<string, unknown> = { ...after }
  return kept
}
const SETTINGS: ReadonlySet<ChangeKind> = new Set([
  'territory',
  'share_terms',
  'agreement_terms',
  'selling_entity',
])

/** Asked twice by the same person, it is one. */
async function waitingSame(
  trx: Knex.Transaction,
  of: { kind: string; subject: string; by: string; after: string },
) {
  const row = await trx('rights_change as c')
    .leftJoin('rights_decision as d', 'd.change_id', 'c.id')
    .where({ 'c.kind': of.kind, 'c.subject': of.subject, 'c.asked_by': of.by })
    .whereRaw('c.after = cast(? as jsonb)', [of.after])
    .whereNull('d.change_id')
    .first<{ id: string } | undefined>('c.id')
  return row?.id ?? null
}

/** One transaction, so that there is nothing to undo. */
export const askForChangeWorkflow = transactionWorkflow('ask-for-change', (trx, ask: Ask<ChangeKind>) =>
  askForChange(trx, ask),
)
