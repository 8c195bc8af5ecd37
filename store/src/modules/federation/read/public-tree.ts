import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { catalogItems } from '../../catalog/read/rows'
import { communes } from '../../delivery/read/rows'
import { members, membershipsNow } from './rows'

const SQL = `select json_build_object('organizations', coalesce(json_agg(card order by card->>'name'), '[]'))::text as page
from (select json_build_object('handle', o.handle, 'name', o.name, 'kind', o.kind, 'parent', parent.handle,
    'commune', co.name, 'communeCode', co.code, 'province', co.province, 'locality', o.locality, 'trade', o.trade,
    'memberCount', (select count(*) from ${membershipsNow} s where s.organization_id = o.id),
    'named', (select coalesce(json_agg(m.name order by s.role = 'leader' desc, m.name), '[]') from ${membershipsNow} s
      join ${members} m on m.id = s.member_id and m.consents_to_be_named
      where s.organization_id = o.id and s.role <> 'helper'),
    'productCount', (select count(*) from ${catalogItems} i where i.group_handle = o.handle or i.association_handle = o.handle),
    'isPaused', o.status = 'paused', 'pauseNote', o.pause_note, 'backOn', o.back_on,
    'isInFormation', o.is_in_formation) as card
  from organization o left join organization parent on parent.id = o.parent_id
  left join ${communes} co on co.code = o.commune_code
  where o.status in ('active', 'paused') and o.deleted_at is null) cards`

/** Organizations that are active or resting, for everybody: `{ organizations: OrganizationCard[] }` as JSON. */
export async function publicTree(knex: Knex): Promise<string> {
  const { rows } = await knex.raw<{ rows: { page: string }[] }>(SQL)
  return rows[0]?.page ?? '{"organizations":[]}'
}
