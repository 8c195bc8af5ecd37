import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type {
  RepresentativeRequest,
  UnionFacts,
  UnionMember,
  UnionPast,
  UnionStepRequest,
} from '../../../../contracts'
import { organizations } from '../../../federation/read/rows'
import type { NotedPaper } from '../../rules/bids/union-papers'

const MOST = 200

/** Members that are in it, or were replaced in its contract: who was taken out before has no part in it. */
const HAS_PART = `select m.union_id from supply_union_member m join ${organizations} o on o.id = m.organization_id
  left join supply_union_leaving l on l.union_member_id = m.id
  where (l.id is null or l.replaced_by_id is not null) and (o.id = :organizationId or o.parent_id = :organizationId)`

const MEMBERS = `select coalesce(json_agg(json_build_object('id', m.id, 'organization', mo.handle, 'name', m.name,
    'rut', m.rut, 'legalForm', m.legal_form, 'size', m.size, 'signer', m.signer, 'since', (select r.leave_on
      from supply_union_leaving r where r.replaced_by_id = m.id)) order by m.created_at, m.id), '[]')
  from supply_union_member m left join ${organizations} mo on mo.id = m.organization_id
  where m.union_id = u.id and not exists (select 1 from supply_union_leaving l where l.union_member_id = m.id)`

const PAST = `select coalesce(json_agg(json_build_object('name', m.name, 'rut', m.rut, 'on', l.leave_on,
    'replacedBy', n.name, 'leave', l.leave_said, 'executedPercent', l.executed_percent) order by l.created_at, l.id), '[]')
  from supply_union_member m join supply_union_leaving l on l.union_member_id = m.id
  join supply_union_member n on n.id = l.replaced_by_id where m.union_id = u.id`

const PAPERS = `select coalesce(json_agg(json_build_object('member', p.union_member_id, 'kind', p.kind, 'number', p.number,
    'issuedOn', p.issued_on, 'validUntil', p.valid_until) order by p.created_at, p.id), '[]')
  from supply_union_paper p where p.union_id = u.id`

const STEPS = `select coalesce(json_agg(json_build_object('kind', s.kind, 'on', s.on_day, 'note', s.note)
    order by s.created_at, s.id), '[]') from supply_union_step s where s.union_id = u.id`

const VOICE = `select json_build_object('member', v.union_member_id, 'name', v.name) from supply_union_voice v
  where v.union_id = u.id order by v.created_at desc, v.id desc limit 1`

const UNIONS = `select u.id, u.number, u.name, u.process, u.buyer, u.what, u.amount, u.amount_unit as "amountUnit",
  u.closes_on as "closesOn", json_build_object('handle', o.handle, 'name', o.name) as keeper,
  u.organization_id = :organizationId as "isOwn", (${MEMBERS}) as members, (${PAST}) as past, (${PAPERS}) as papers,
  (${STEPS}) as steps, (${VOICE}) as representative
from supply_union u join ${organizations} o on o.id = u.organization_id
where u.deleted_at is null and (u.organization_id = :organizationId or u.id in (${HAS_PART}))`

export type UnionRow = UnionFacts & {
  id: string
  number: number
  keeper: { handle: string; name: string }
  isOwn: boolean
  members: (UnionMember & { since: string | null })[]
  past: UnionPast[]
  papers: NotedPaper[]
  steps: UnionStepRequest[]
  representative: RepresentativeRequest | null
}

/** What a desk keeps, and what it or a group of it has a part in; what closes last comes first. */
export async function unionRows(knex: Knex, organizationId: string): Promise<UnionRow[]> {
  const sql = `${UNIONS} order by u.closes_on desc, u.id desc limit ${MOST}`
  return (await knex.raw<{ rows: UnionRow[] }>(sql, { organizationId })).rows
}

export async function unionRow(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<UnionRow | undefined> {
  const sql = `${UNIONS} and u.id = :id`
  return (await knex.raw<{ rows: UnionRow[] }>(sql, { organizationId, id })).rows[0]
}
