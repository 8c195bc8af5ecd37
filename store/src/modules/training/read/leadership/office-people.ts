import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ReadinessLevel } from '../../../../contracts/leadership'
import { prepared } from '../../../../kernel/prepared'
import {
  deskMembers,
  members,
  membershipsNow,
  officeTerms,
  organizations,
} from '../../../federation/read/rows'
import type { Office } from '../../../federation/rules/offices'
import { readinessNow, seenMembers, wishes } from './rows'

/** Somebody who lets that desk see what she says, with all that her way to an office rests on. */
export type SeenPerson = {
  id: string
  name: string
  of: string
  wishes: Office[]
  words: string
  levels: Partial<Record<Office, ReadinessLevel>>
  terms: Partial<Record<Office, number>>
  /** Of certificates that were not taken back. */
  courses: string[]
}

const OF_SEEN = 'member_id in (select member_id from seen)'

const SQL = `with seen as materialized (select s.member_id from ${seenMembers} s
    join ${deskMembers} d on d.member_id = s.member_id and d.organization_id = :organizationId)
select m.id, m.name, coalesce(g."of", '') as "of", coalesce(w.offices, '{}') as wishes, coalesce(w.words, '') as words,
  coalesce(r.levels, '{}') as levels, coalesce(t.terms, '{}') as terms, coalesce(c.courses, '{}') as courses
from seen join ${members} m on m.id = seen.member_id
left join ${wishes} w on w.member_id = m.id
left join (select s.member_id, string_agg(distinct o.name, ', ') as "of" from ${membershipsNow} s
  join ${organizations} o on o.id = s.organization_id where s.${OF_SEEN} group by s.member_id) g on g.member_id = m.id
left join (select member_id, json_object_agg(office, level) as levels from ${readinessNow} r where ${OF_SEEN}
  group by member_id) r on r.member_id = m.id
left join (select member_id, json_object_agg(office, held) as terms from (select member_id, office, count(*) as held
  from ${officeTerms} x where ${OF_SEEN} group by member_id, office) h group by member_id) t on t.member_id = m.id
left join (select member_id, array_agg(distinct course) as courses from certificate
  where ${OF_SEEN} and revoked_at is null and deleted_at is null group by member_id) c on c.member_id = m.id
order by m.name, m.id`

export async function seenPeople(knex: Knex, organizationId: string): Promise<SeenPerson[]> {
  return (await prepared<SeenPerson>(knex, SQL, { organizationId })).rows
}
