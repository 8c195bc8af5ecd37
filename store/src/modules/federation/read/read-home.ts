import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MemberHome } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { communes } from '../../delivery/read/rows'
import { categories } from '../../../medusa/read/products'
import { notEntered } from './acting'
import { announcedToGroup } from './announced'
import { belongsNow, isInForce } from './in-force'
import { isTrusted } from './is-trusted'
import { sellingEntity } from './rows'
import { priceTerms } from '../rules/price-terms'
import { SHARE_TERMS_IN_FORCE, type ShareTermsInForce } from './share-terms-in-force'

/** Who coordinates the association `a` and lets its groups see her number: closed until she says so. */
const HELP = `(select coalesce(json_agg(json_build_object('name', p.name, 'phone', p.phone) order by p.name), '[]')
  from mandate d join member p on p.id = d.member_id and p.deleted_at is null and p.phone is not null
  where d.organization_id = a.id and d.office = 'coordinator' and d.shows_phone_since is not null and ${isInForce('d')})`

/** The ways in which she may act for a group are those of find-acting, her own membership first. */
const SQL = `select
  (select json_build_object('id', id, 'name', name, 'phone', phone, 'email', email) from member
    where id = :memberId and deleted_at is null) as member,
  (select coalesce(json_agg(to_jsonb(g) - 'rank' order by g.rank, g.name), '[]') from (
    select distinct on (o.id) o.handle, o.name, coalesce(c.name, '') as commune,
      json_build_object('handle', a.handle, 'name', a.name) as association, w.role, ${isTrusted('o')} as "isTrusted", ${HELP} as help,
      ${announcedToGroup('a')} as announcements,
      o.status = 'paused' as "isPaused", o.pause_note as "pauseNote", o.back_on as "backOn", w.mandate, w.rank
    from (
      select m.organization_id, m.role, cast(null as json) as mandate, 1 as rank from membership m
        where m.member_id = :memberId and ${belongsNow('m')}
      union all
      select d.organization_id, 'helper', json_build_object('id', d.id, 'until', d.until), 2
        from mandate d join organization g on g.id = d.organization_id
        join membership m on m.organization_id = g.parent_id and m.member_id = d.member_id and ${belongsNow('m')}
        where d.member_id = :memberId and d.office = 'helper' and ${isInForce('d')}
    ) w
    join organization o on o.id = w.organization_id and o.kind = 'group' and o.status <> 'left' and o.deleted_at is null
    join organization a on a.id = o.parent_id
    left join ${communes} c on c.code = o.commune_code
    order by o.id, w.rank) g) as groups,
  (select coalesce(json_agg(json_build_object('token', s.id, 'role', s.role, 'invitedAt', s.invited_at,
      'group', json_build_object('handle', o.handle, 'name', o.name, 'association', coalesce(a.name, '')))
      order by s.invited_at), '[]')
    from membership s join organization o on o.id = s.organization_id and o.status <> 'left' and o.deleted_at is null
    left join organization a on a.id = o.parent_id
    where s.member_id = :memberId and s.deleted_at is null and s.accepted_at is null and s.declined_at is null
      and s.until is null and (s.open_until is null or s.open_until > now())) as invitations,
  (select coalesce(json_agg(json_build_object('handle', handle, 'name', name, 'rank', rank, 'photoKey', photo->>'key', 'like', alike) order by rank, name), '[]')
    from ${categories} c where is_active) as categories,
  (select json_build_object('name', s.legal_name, 'phone', s.phone) from ${sellingEntity} s
    where coalesce(s.phone, '') <> '') as office,
  (select json_build_object('isPhoneShown', bool_and(d.shows_phone_since is not null)) from mandate d
    where d.member_id = :memberId and d.office = 'coordinator' and ${isInForce('d')} having count(*) > 0) as coordinates,
  ${SHARE_TERMS_IN_FORCE} as terms`

type Row = Omit<MemberHome, 'member' | 'invitations' | 'priceTerms'> & {
  member: MemberHome['member'] | null
  invitations: Omit<MemberHome['invitations'][number], 'isReachable' | 'state'>[]
  terms: ShareTermsInForce | null
}

/** What a member's phone keeps. @throws Problem 401 when the member is no more */
export async function readHome(knex: Knex, memberId: string): Promise<MemberHome> {
  const { rows } = await prepared<Row>(knex, SQL, { memberId })
  const row = rows[0]
  if (!row?.member) throw notEntered()
  const contact = row.member.phone ?? row.member.email
  return {
    member: row.member,
    groups: row.groups,
    invitations: row.invitations.map((one) => ({
      ...one,
      isReachable: contact !== null,
      state: 'open',
    })),
    categories: row.categories,
    office: row.office,
    coordinates: row.coordinates,
    priceTerms: priceTerms(row.terms),
  }
}
