import { homes } from '../../federation/read/rows'
import { GRACE_DAYS, RENEWAL_DAYS } from '../rules/certificate'

/** SQL: the latest day until which decisions extended it, or null. @param c the alias of `certificate` */
export const extendedUntil = (c: string) =>
  `(select max(e.until) from certificate_extension e where e.certificate_id = ${c}.id and e.deleted_at is null)`

const GRACE_FLOOR = `to_char((now() at time zone 'America/Santiago') - interval '${GRACE_DAYS} days', 'YYYY-MM-DD')`

/** What each member may do now by what she learned: `opensNow` of rules/what-opens, as rows. */
export const qualificationsNow = `(select c.member_id, q.qualification from certificate c
  cross join lateral unnest(c.opens) as q(qualification)
  where c.deleted_at is null and c.revoked_at is null
    and (c.valid_until is null or greatest(c.valid_until, ${extendedUntil('c')}) >= ${GRACE_FLOOR}))`

/** Of each course the topic that it has now. */
export const topics = `(select distinct on (course) course, outline->>'topic' as topic, outline->>'title' as title
  from course_outline where deleted_at is null order by course, version desc)`

const dayFromNow = (days: number) =>
  `to_char((now() at time zone 'America/Santiago') + interval '${days} days', 'YYYY-MM-DD')`

/** Every certificate, and how it stands today. `ends_on`: with what extended it; null: never. */
export const certificatesToday = `(select e.*, not e.is_revoked and coalesce(e.ends_on >= ${dayFromNow(0)}, true) as is_in_force,
    not e.is_revoked and not e.is_renewed and e.ends_on between ${dayFromNow(0)} and ${dayFromNow(RENEWAL_DAYS)} as ends_soon
  from (select c.member_id, c.course, c.issued_on, c.revoked_at is not null as is_revoked,
      greatest(c.valid_until, ${extendedUntil('c')}) as ends_on, ${extendedUntil('c')} is not null as is_extended,
      exists (select 1 from certificate n where n.member_id = c.member_id and n.course = c.course and n.deleted_at is null
        and (n.created_at, n.id) > (c.created_at, c.id)) as is_renewed
    from certificate c where c.deleted_at is null) e)`

/** In which month (`YYYY-MM`) the first of who belongs to an organization was certified in a topic. */
export const firstCertificates = `(select h.organization_id, t.topic, left(min(c.issued_on), 7) as month
  from certificate c join ${homes} h on h.member_id = c.member_id join ${topics} t on t.course = c.course
  where c.deleted_at is null and c.revoked_at is null group by 1, 2)`
