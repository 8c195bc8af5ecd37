import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CircleMeetingRequest } from '../../../../contracts'
import { bodyHashOf } from '../../../../kernel/body-hash'
import { newId } from '../../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../../kernel/problem'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { meetingDayProblem } from '../../rules/leadership/circle'
import type { CircleRow } from './circle'

export type NotedMeeting = { key: string; meeting: CircleMeetingRequest }

/**
 * A meeting of a circle that is locked, once for one key. @returns its id, and whether it is new
 * @throws Problem 400 invalid_data · 422 key_reused
 */
export async function noteMeeting(
  trx: Knex.Transaction,
  officer: Officer,
  circle: CircleRow,
  { key, meeting }: NotedMeeting,
): Promise<{ id: string; isNew: boolean }> {
  const { day, talked } = meeting
  const present = [...new Set(meeting.present)].toSorted()
  const body_hash = bodyHashOf({ day, talked, present })
  const known = await trx('mentoring_meeting')
    .where({ circle_id: circle.id, key })
    .whereNull('deleted_at')
    .first<{ id: string; body_hash: string } | undefined>('id', 'body_hash')
  if (known && known.body_hash !== body_hash)
    throw new Problem('key_reused', 'Esa reunión ya se anotó con otros datos. Anótala de nuevo.')
  if (known) return { id: known.id, isNew: false }
  const wrong = meetingDayProblem(day, chileDay(await databaseNow(trx)))
  if (wrong) throw invalid('Hay algo que corregir.', { day: wrong })
  await checkPresent(trx, circle.id, present)
  const id = newId('mmee')
  const by = byOfficer(officer)
  await trx('mentoring_meeting').insert({ id, circle_id: circle.id, key, body_hash, met_on: day, talked, by })
  await trx('mentoring_presence').insert(
    present.map((member_id) => ({ id: newId('mpre'), meeting_id: id, member_id })),
  )
  return { id, isNew: true }
}

/** Also who left the circle since: she may have been there. */
async function checkPresent(trx: Knex.Transaction, circle_id: string, present: readonly string[]) {
  const people = await trx('mentoring_person')
    .where({ circle_id })
    .whereNull('deleted_at')
    .pluck<string[]>('member_id')
  if (!present.every((id) => people.includes(id)))
    throw invalid('Hay alguien que no está en este círculo.', { present: 'Agrégala primero al círculo.' })
}

/** A mistake. @returns whether it stood. @throws Problem 404 not_found */
export async function withdrawMeeting(
  trx: Knex.Transaction,
  officer: Officer,
  circle: CircleRow,
  id: string,
): Promise<boolean> {
  const it = () => trx('mentoring_meeting').where({ id, circle_id: circle.id }).whereNull('deleted_at')
  const count = await it()
    .whereNull('withdrawn_at')
    .update({ withdrawn_at: trx.fn.now(), withdrawn_by: byOfficer(officer), updated_at: trx.fn.now() })
  if (count === 0 && !(await it().first('id'))) throw notFound('Esa reunión no está.')
  return count > 0
}
