import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../../kernel/problem'
import { prepared } from '../../../../kernel/prepared'
import { membershipsNow } from '../rows'

export type Payee = { id: string; handle: string; name: string }

/** A desk pays itself and what is right below it. @throws Problem 404 not_found: also for what another desk pays */
export async function findPayee(knex: Knex, organizationId: string, handle: string): Promise<Payee> {
  const { rows } = await prepared<Payee>(
    knex,
    `select id, handle, name from organization where handle = :handle and deleted_at is null
      and (id = :organizationId or parent_id = :organizationId)`,
    { handle, organizationId },
  )
  if (!rows[0]) throw notFound('No encontramos a quien se le paga desde esta mesa.')
  return rows[0]
}

/** Who belongs to a body now, for it may name one of them to collect for all. */
export async function namesOf(knex: Knex, organizationId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await prepared<{ id: string; name: string }>(
    knex,
    `select m.id, m.name from ${membershipsNow} s join member m on m.id = s.member_id and m.deleted_at is null
      where s.organization_id = ? and s.role <> 'helper' order by m.name, m.id`,
    [organizationId],
  )
  return rows
}
