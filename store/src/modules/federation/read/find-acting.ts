import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MemberRole } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import type { Acting, Entered } from './acting'
import { belongsNow, isInForce } from './in-force'

/** Her own membership before a mandate; of a mandate only what is in force, given to who still helps in the association. */
const SQL = `with hers as (
  select o.id, o.handle, o.parent_id from organization o
    where o.handle = :handle and o.kind = 'group' and o.status <> 'left' and o.deleted_at is null)
select id as "organizationId", handle, role, "mandateId" from (
  select hers.id, hers.handle, m.role, null as "mandateId", 1 as rank from hers
    join membership m on m.organization_id = hers.id and m.member_id = :memberId and ${belongsNow('m')}
  union all
  select hers.id, hers.handle, 'helper', d.id, 2 from hers
    join mandate d on d.organization_id = hers.id and d.member_id = :memberId and d.office = 'helper'
      and ${isInForce('d')}
    join membership a on a.organization_id = hers.parent_id and a.member_id = :memberId and ${belongsNow('a')}
) ways order by rank limit 1`

const HANDLE = /^[a-z0-9-]{1,80}$/

type Row = { organizationId: string; handle: string; role: MemberRole; mandateId: string | null }

/** How she may act for that group now, or null: then the group does not exist for her. */
export async function findActing(knex: Knex, who: Entered, handle: string): Promise<Acting | null> {
  if (!HANDLE.test(handle)) return null
  const { memberId, memberName } = who
  const { rows } = await prepared<Row>(knex, SQL, { handle, memberId })
  const way = rows[0]
  if (!way) return null
  const by = way.mandateId ? `mandate:${way.mandateId}` : `member:${memberId}`
  return { memberId, memberName, ...way, by }
}
