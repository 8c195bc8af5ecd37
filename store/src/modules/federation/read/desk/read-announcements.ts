import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskAnnouncement } from '../../../../contracts'
import { prepared } from '../../../../kernel/prepared'
import { actorName } from '../actor-name'

const SQL = `select n.id, n.place, n.text, n.from_day as from, n.until_day as until, n.ended_at is not null as "isEnded",
  coalesce(${actorName('n.by')}, '') as by
from announcement n where n.organization_id = :organizationId and n.deleted_at is null
order by n.created_at desc, n.id limit 100`

/** What that organization told, tells and will tell, the newest first. */
export async function readAnnouncements(knex: Knex, organizationId: string): Promise<DeskAnnouncement[]> {
  return (await prepared<DeskAnnouncement>(knex, SQL, { organizationId })).rows
}
