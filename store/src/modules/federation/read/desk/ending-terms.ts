import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { EndingTerm } from '../../../../contracts/desk'
import { prepared } from '../../../../kernel/prepared'
import { chileDay } from '../../../../kernel/time/chile-day'
import { type Office, officeNames, OFFICES } from '../../rules/offices'
import { endsSoon } from '../../rules/term-warnings'
import { isInForce, lastDay } from '../in-force'

const SQL = `select d.office, m.name as "memberName", ${lastDay('d')} as until, now() as "readAt"
from mandate d join member m on m.id = d.member_id
where d.organization_id = :organizationId and d.office = any(cast(:offices as text[])) and ${isInForce('d')}
  and d.until < now() + interval '70 days' order by d.until, d.id`

type Row = { office: Office; memberName: string; until: string; readAt: Date }

/** Offices of that organization whose term ends soon. */
export async function readEndingTerms(knex: Knex, organizationId: string): Promise<EndingTerm[]> {
  const { rows } = await prepared<Row>(knex, SQL, { organizationId, offices: officeNames })
  return rows
    .filter(({ until, readAt }) => endsSoon(until, chileDay(readAt)))
    .map(({ office, memberName, until }) => ({ office: OFFICES[office], memberName, until }))
}
