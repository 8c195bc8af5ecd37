import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskChange } from '../../../contracts'
import { databaseNow } from '../../../kernel/time/clock'
import { actorName } from '../../federation/read/actor-name'
import { type ChangedData, linesOf } from './change-lines'
import { CHANGE_TITLES } from '../rules/change-words'
import { isSecondPerson, OWN_FACTOR, type Person, whyNotSecondAtDesk } from '../rules/second-person'
import type { DeskKind } from '../write/desk-changes'
import { personInForce } from './person'

type Row = { id: string; askedBy: string; askedAt: Date } & ChangedData<DeskKind>
type Named = Row & { askedName: string | null }

const SQL = `select c.id, c.kind, c.before, c.after, c.asked_by as "askedBy", c.asked_at as "askedAt",
  ${actorName('c.asked_by')} as "askedName"
from rights_change c left join rights_decision d on d.change_id = c.id
where d.change_id is null and c.asked_by like 'mandate:%' and starts_with(c.subject, ?)
  and c.kind = any(?)
order by c.asked_at, c.id limit 50`

type Reader = { memberId: string; offices: Partial<Record<DeskKind, string | null>> }

/**
 * What waits for a second officer at the desk of an organization.
 * @param reader `offices`: of each kind that is asked for, the one that could confirm it, `mandate:<id>`; null: none
 */
export async function readDeskChanges(knex: Knex, handle: string, reader: Reader): Promise<DeskChange[]> {
  const { rows } = await knex.raw<{ rows: Named[] }>(SQL, [`${handle}/`, Object.keys(reader.offices)])
  if (rows.length === 0) return []
  const now = await databaseNow(knex)
  return Promise.all(
    rows.map(async (row) => {
      const { id, kind, after, askedBy, askedAt, askedName } = row
      const by = reader.offices[kind] ?? null
      const second = by === null ? null : await personInForce(knex, by)
      return {
        id,
        kind,
        canDecide: second !== null,
        title: CHANGE_TITLES[kind],
        lines: linesOf(row).filter(
          ({ name, before, after }) => name !== 'Organización' && (kind !== 'territory' || before !== after),
        ),
        askedBy: askedName ?? '',
        askedAt: askedAt.toISOString(),
        obstacle: obstacleTo(await personInForce(knex, askedBy), second, {
          isOwn: kind === 'factor_reset' && 'memberId' in after && after.memberId === reader.memberId,
          now,
        }),
      }
    }),
  )
}

function obstacleTo(
  first: Person | null,
  second: Person | null,
  { isOwn, now }: { isOwn: boolean; now: Date },
): string | null {
  if (!first) return 'Quien lo pidió ya no tiene ese cargo. Recházalo y pídelo tú.'
  if (!second) return null
  if (isOwn) return OWN_FACTOR
  return isSecondPerson(first, second, now) ? null : whyNotSecondAtDesk(first, second)
}
