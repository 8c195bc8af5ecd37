import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../../kernel/problem'
import { prepared } from '../../../../kernel/prepared'

export type Below = { id: string; handle: string; name: string; kind: 'association' | 'group' }

const HANDLE = /^[a-z0-9-]{1,80}$/

const SQL = `with recursive down as (
  select id, handle, name, kind, 0 as depth from organization where id = :organizationId and deleted_at is null
  union all
  select o.id, o.handle, o.name, o.kind, depth + 1 from organization o join down on o.parent_id = down.id
    where o.deleted_at is null)
select id, handle, name, kind from down where depth > 0 and handle = :handle`

/**
 * A group, or at the federation's desk also an association, by its handle.
 * @throws Problem 404 not_found: also for what is of another association, and for the desk's own organization
 */
export async function findBelow(knex: Knex, organizationId: string, handle: string): Promise<Below> {
  const { rows } = HANDLE.test(handle)
    ? await prepared<Below>(knex, SQL, { organizationId, handle })
    : { rows: [] }
  if (!rows[0]) throw notFound('No lo encontramos entre los de esta mesa.')
  return rows[0]
}
