import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { everyUser } from '../../../medusa/read/staff'
import { databaseNow } from '../../../kernel/time/clock'
import { certainPerson, personOf } from './person'
import { CHANGE_TITLES, type ChangeLine } from '../rules/change-words'
import { type ChangedData, linesOf } from './change-lines'
import { isSecondPerson, whyNotSecond } from '../rules/second-person'

type Who = { name: string; email: string }
export type ChangeShown = {
  id: string
  title: string
  lines: ChangeLine[]
  askedBy: Who
  askedAt: Date
  decision: 'confirmed' | 'rejected' | 'stale' | 'alone' | null
  decidedBy: Who | null
  decidedAt: Date | null
  /** Of one that waits: why its reader cannot confirm it; null: it can be confirmed. */
  obstacle: string | null
}

type Row = {
  id: string
  askedById: string
  askedAt: Date
  decision: ChangeShown['decision']
  decidedAt: Date | null
  askedName: string | null
  askedEmail: string
  decidedName: string | null
  decidedEmail: string | null
} & ChangedData

const SQL = `select c.id, c.kind, c.before, c.after, c.asked_by as "askedById", c.asked_at as "askedAt", d.decision,
  d.decided_at as "decidedAt", a.first_name as "askedName", a.email as "askedEmail", b.first_name as "decidedName",
  b.email as "decidedEmail"
from rights_change c left join rights_decision d on d.change_id = c.id
left join ${everyUser} a on a.id = c.asked_by left join ${everyUser} b on b.id = d.decided_by
where c.asked_by not like 'mandate:%'
order by (d.change_id is null) desc, coalesce(d.decided_at, c.asked_at) desc, c.id limit 100`

export async function readChanges(knex: Knex, readerId: string): Promise<ChangeShown[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL)
  const reader = await certainPerson(knex, readerId)
  const now = await databaseNow(knex)
  return Promise.all(
    rows.map(async (row) => {
      const first = row.decision ? null : await personOf(knex, row.askedById)
      const isEnough = first !== null && isSecondPerson(first, reader, now)
      return {
        id: row.id,
        title: CHANGE_TITLES[row.kind],
        lines: linesOf(row),
        askedBy: { name: row.askedName ?? '', email: row.askedEmail },
        askedAt: row.askedAt,
        decision: row.decision,
        decidedBy: row.decidedEmail ? { name: row.decidedName ?? '', email: row.decidedEmail } : null,
        decidedAt: row.decidedAt,
        obstacle: !first || isEnough ? null : whyNotSecond(first, reader),
      }
    }),
  )
}
