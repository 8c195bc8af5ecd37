import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { endOf } from '../rules/what-opens'
import { extendedUntil } from './rows'

type Row = {
  id: string
  memberId: string
  course: string
  handle: string
  validUntil: string | null
  extendedUntil: string | null
  revokedReason: string | null
}

const ROW = `select c.id, c.member_id as "memberId", c.title as course, c.course as handle, c.valid_until as "validUntil",
  ${extendedUntil('c')} as "extendedUntil", c.revoked_reason as "revokedReason" from certificate c where c.deleted_at is null`

const told = ({ validUntil, extendedUntil: until, ...row }: Row) => ({
  ...row,
  endsOn: endOf({ validUntil, extendedUntil: until }),
})

/** A certificate, as its holder is told of it. */
export async function certificateTold(knex: Knex, id: string) {
  const { rows } = await knex.raw<{ rows: Row[] }>(`${ROW} and c.id = ?`, [id])
  return rows[0] ? told(rows[0]) : null
}

/** All that a decision extended. */
export async function extendedBy(knex: Knex, decision: string) {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `${ROW} and c.id in (select certificate_id from certificate_extension where decision = ?) order by c.id`,
    [decision],
  )
  return rows.map(told)
}
