import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PathNote } from '../../../../contracts'
import { bodyHashOf } from '../../../../kernel/body-hash'
import { newId } from '../../../../kernel/new-id'
import { Problem } from '../../../../kernel/problem'
import { leaveCircle } from './circle'
import { answerMentorship } from './mentorship'

export type SaidNote = { memberId: string; key: string; note: PathNote }

type Said = { member_id: string; key: string; body_hash: string; said_at: Knex.Raw }

/**
 * What a member says of herself, once for one key. @returns whether it is new: an older wish than the one that is known
 * changes nothing, and an answer leads to the same state. @throws Problem 404 not_found · 409 not_possible · 422 key_reused
 */
export async function notePath(trx: Knex.Transaction, { memberId, key, note }: SaidNote): Promise<boolean> {
  const said: Said = {
    member_id: memberId,
    key,
    body_hash: bodyHashOf(note),
    said_at: trx.raw('least(cast(? as timestamptz), now())', [note.saidAt]),
  }
  switch (note.says) {
    case 'wish':
      return noteWish(trx, said, note)
    case 'readiness':
      return noteOnce(trx, 'leadership_readiness', said, {
        id: newId('lrea'),
        ...{ office: note.office, level: note.level },
      })
    case 'seen':
      return noteOnce(trx, 'leadership_consent', said, { id: newId('lcon'), is_seen: note.isSeen })
    case 'mentoring':
      return answerMentorship(trx, { memberId, id: note.id, answer: note.answer })
    case 'circle':
      return (await leaveCircle(trx, note.id, [memberId])).length > 0
  }
}

async function noteWish(
  trx: Knex.Transaction,
  said: Said,
  { offices, words }: Extract<PathNote, { says: 'wish' }>,
): Promise<boolean> {
  if (await isKnown(trx, 'leadership_wish', said)) return false
  const written = await trx('leadership_wish')
    .insert({ id: newId('lwis'), ...said, offices, words })
    .onConflict(trx.raw('(member_id) where deleted_at is null'))
    .merge({ ...said, offices, words, updated_at: trx.fn.now() })
    .where('leadership_wish.said_at', '<=', trx.raw('excluded.said_at'))
    .where('leadership_wish.key', '<>', said.key)
    .returning<{ id: string }[]>('id')
  return written.length > 0
}

async function noteOnce(
  trx: Knex.Transaction,
  table: 'leadership_readiness' | 'leadership_consent',
  said: Said,
  columns: object,
): Promise<boolean> {
  const written = await trx(table)
    .insert({ ...columns, ...said })
    .onConflict(trx.raw('(member_id, key) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  return written.length > 0 || !(await isKnown(trx, table, said))
}

/** @throws Problem 422 key_reused */
async function isKnown(trx: Knex.Transaction, table: string, { member_id, key, body_hash }: Said) {
  const kept = await trx(table)
    .where({ member_id, key })
    .whereNull('deleted_at')
    .first<{ body_hash: string } | undefined>('body_hash')
  if (kept && kept.body_hash !== body_hash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  return kept !== undefined
}
