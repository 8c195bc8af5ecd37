import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { grouped } from '../../../../kernel/grouped'
import { groupsBelow } from '../../../federation/read/desk/groups-below'
import { organizationIdsFrom } from '../../../federation/read/desk/organizations-from'
import { organizationsAbove } from '../../../federation/read/organizations-over'
import { organizations } from '../../../federation/read/rows'
import { promisableOf } from '../../rules/agreements/promisable'
import { promisedUnits, counted, offersInForce, qualificationsNow } from '../rows'

const SURE = `select f.standard_id, f.month, f.organization_id, ${counted} as sure,
  case when q.outcome = 'qualified' and q.until >= f.month || '-01' then f.perhaps_units else 0 end as perhaps
from ${offersInForce} f
join ${organizations} g on g.id = f.organization_id and g.status <> 'left'
left join ${qualificationsNow} q on q.organization_id = f.organization_id and q.standard_id = f.standard_id
where f.organization_id = any(:groups)`

const COMMITTED = `select c.standard_id, c.month, c.organization_id, sum(c.units) as units from ${promisedUnits} c
where c.organization_id = any(:organizations) and c.month between :from and :to
  and c.quotation_id is distinct from cast(:except as text)
group by c.standard_id, c.month, c.organization_id`

type SureRow = { standard_id: string; month: string; organization_id: string; sure: number; perhaps: number }
type CommittedRow = { standard_id: string; month: string; organization_id: string; units: string }

/** freeUnits: that can still be promised. perhapsUnits: that would be there besides, if all goes well. groups: that have some. */
export type Promised = { freeUnits: number; perhapsUnits: number; groups: number }
export type Promises = (standardId: string, month: string) => Promised

type Asked = { today: string; from: string; to: string; except?: string }

/**
 * What an organization can still promise between two months.
 * @param except a quotation that is written anew: what it holds now is free for it
 */
export async function readPromises(
  knex: Knex,
  organizationId: string,
  { today, from, to, except }: Asked,
): Promise<Promises> {
  const above = await organizationsAbove(knex, organizationId)
  const levels = await Promise.all(
    above.map(async (id) => ({
      id,
      groups: new Set(await groupsBelow(knex, id)),
      organizations: new Set(await organizationIdsFrom(knex, id)),
    })),
  )
  const groups = [...new Set(levels.flatMap((level) => [...level.groups]))]
  const below = [...new Set(levels.flatMap((level) => [...level.organizations]))]
  const [sure, committed] = await Promise.all([
    knex.raw<{ rows: SureRow[] }>(SURE, { groups, from, to }),
    knex.raw<{ rows: CommittedRow[] }>(COMMITTED, {
      ...{ organizations: below, today, from, to, except: except ?? null },
    }),
  ])
  const keyOf = (row: { standard_id: string; month: string }) => `${row.standard_id} ${row.month}`
  const sureOf = grouped(sure.rows, keyOf)
  const committedOf = grouped(committed.rows, keyOf)
  return (standardId, month) => {
    const offers = sureOf.get(`${standardId} ${month}`) ?? []
    const promised = committedOf.get(`${standardId} ${month}`) ?? []
    const freeUnits = promisableOf(
      levels.map((level) => ({
        sureUnits: sum(offers.filter((one) => level.groups.has(one.organization_id)).map(({ sure }) => sure)),
        committedUnits: sum(
          promised
            .filter((one) => level.organizations.has(one.organization_id))
            .map(({ units }) => Number(units)),
        ),
      })),
    )
    const own = levels.find(({ id }) => id === organizationId)?.groups
    const mine = offers.filter((one) => own?.has(one.organization_id))
    return {
      freeUnits,
      perhapsUnits: sum(mine.map(({ perhaps }) => perhaps)),
      groups: mine.filter(({ sure, perhaps }) => sure + perhaps > 0).length,
    }
  }
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + Number(one), 0)
