import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { chileDay } from '../../../kernel/time/chile-day'
import { emit } from '../../../outbox/emit'
import { warningDue } from '../../federation/rules/term-warnings'
import { endOf, endsWithin } from '../rules/what-opens'
import { extendedUntil } from '../read/rows'

type Ending = {
  id: string
  issuedOn: string
  validUntil: string
  extendedUntil: string | null
  warned: { endsOn: string; days: number }[]
}

/** Of each member and course the newest one, when it ends soon; one that she renewed is not told of. */
const SQL = `select c.id, c.issued_on as "issuedOn", c.valid_until as "validUntil", ${extendedUntil('c')} as "extendedUntil",
  (select coalesce(json_agg(json_build_object('endsOn', w.ends_on, 'days', w.days)), '[]') from certificate_warning w
    where w.certificate_id = c.id) as warned
from certificate c
where c.deleted_at is null and c.revoked_at is null
  and greatest(c.valid_until, ${extendedUntil('c')}) between :from and :to
  and not exists (select 1 from certificate n where n.member_id = c.member_id and n.course = c.course
    and n.deleted_at is null and (n.created_at, n.id) > (c.created_at, c.id))
order by c.id for update of c skip locked`

/** Each warning of each end once: that it was told is written with the event that tells it. @returns how many were */
export async function warnOfCertificates(trx: Knex.Transaction, at: Date): Promise<number> {
  const today = chileDay(at)
  const { rows } = await trx.raw<{ rows: Ending[] }>(SQL, { ...endsWithin('ends_soon', today) })
  const due = rows.flatMap(({ id, issuedOn, warned, ...one }) => {
    const end = endOf(one)
    if (end === null) return []
    const told = warned.filter(({ endsOn }) => endsOn === end).map(({ days }) => days)
    const warnedDays = told.length > 0 ? Math.min(...told) : null
    const days = warningDue({ since: issuedOn, until: end, warnedDays }, today)
    return days === null ? [] : [{ id, end, days }]
  })
  let written = 0
  for (const { id, end, days } of due) {
    // Another round may have told it since this one looked.
    const row = { id: newId('cwar'), certificate_id: id, ends_on: end, days }
    const isNew = await trx('certificate_warning').insert(row).onConflict().ignore().returning('id')
    if (isNew.length === 0) continue
    written += 1
    await emit(trx, 'certificate.ends', { certificate_id: id, ends_on: end, days: String(days) })
  }
  return written
}
