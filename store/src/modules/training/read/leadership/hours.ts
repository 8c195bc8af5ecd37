import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CourseTopic } from '../../../../contracts/training'
import { prepared } from '../../../../kernel/prepared'
import { membershipsNow } from '../../../federation/read/rows'

export type HoursOfTopic = { topic: CourseTopic; people: number; hours: number }

/** A course counts once for each member, however often she renewed it. */
const SQL = `select t.topic, cast(count(distinct d.member_id) as int) as people, cast(sum(d.hours) as float) as hours
from (select distinct on (c.member_id, c.course) c.member_id, c.course, c.hours from certificate c
    where c.deleted_at is null and c.revoked_at is null and exists (select 1 from ${membershipsNow} m
      where m.member_id = c.member_id and m.organization_id = any(cast(:organizations as text[])))
    order by c.member_id, c.course, c.created_at desc) d
join (select distinct on (course) course, outline->>'topic' as topic from course_outline where deleted_at is null
    order by course, version desc) t on t.course = d.course
group by t.topic order by hours desc, t.topic`

/** Hours of finished courses by topic, of who belongs to one of those organizations (ids) now. */
export async function hoursByTopic(knex: Knex, organizations: string[]): Promise<HoursOfTopic[]> {
  return (await prepared<HoursOfTopic>(knex, SQL, { organizations })).rows
}
