import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { grouped } from '../../../../kernel/grouped'
import { organizationIdsFrom } from '../../../federation/read/desk/organizations-from'
import { organizationsAbove } from '../../../federation/read/organizations-over'
import { promisableOf } from '../../rules/agreements/promisable'
import { associationMonths, touchedIn } from '../months/touched'
import { promisedUnits } from '../rows'

const sureBy = (above: string) => `with ${above}
select standard_id, month, organization_id, counted_units as sure, ready_perhaps_units as perhaps, suppliers from above a`

const COMMITTED = `select c.standard_id, c.month, c.organization_id, sum(c.units)::int as units from ${promisedUnits} c
where c.organization_id = any(:below) and c.month between :from and :to
  and c.quotation_id is distinct from cast(:except as text)
group by c.standard_id, c.month, c.organization_id`

type Of = { standard_id: string; month: string; organization_id: string }
type SureRow = Of & { sure: number; perhaps: number; suppliers: number }
type CommittedRow = Of & { units: number }

/** freeUnits: that can still be promised. perhapsUnits: that would be there besides, if all goes well. groups: that have some. */
export type Promised = { freeUnits: number; perhapsUnits: number; groups: number }
export type Promises = (standardId: string, month: string) => Promised

type Asked = { today: string; from: string; to: string; except?: string }

/**
 * What an organization can still promise between two months.
 * @param except a quotation that is written anew: what it holds now is free for it
 */
export async function readPromises(knex: Knex, organizationId: string, asked: Asked): Promise<Promises> {
  const [promises] = await promisesOf(knex, [organizationId], asked)
  if (!promises) throw new Error(`${organizationId} promises nothing`)
  return promises
}

/** The same of several, in their order; all is read once. */
export async function promisesOf(
  knex: Knex,
  organizationIds: readonly string[],
  { today, from, to, except }: Asked,
): Promise<Promises[]> {
  const levels = await Promise.all(organizationIds.map((id) => levelsOf(knex, id)))
  const below = [...new Set(levels.flat().flatMap((level) => [...level.below]))]
  const asked = { below, today, from, to, except: except ?? null }
  const touched = await touchedIn(knex, { today, from, to })
  const [sure, committed] = await Promise.all([
    knex.raw<{ rows: SureRow[] }>(sureBy(associationMonths(touched)), { ...asked, ...touched }),
    knex.raw<{ rows: CommittedRow[] }>(COMMITTED, asked),
  ])
  const sureOf = grouped(sure.rows, keyOf)
  const committedOf = grouped(committed.rows, keyOf)
  return levels.map((above) => (standardId, month) => {
    const at = keyOf({ standard_id: standardId, month })
    const [said, promised] = [sureOf.get(at) ?? [], committedOf.get(at) ?? []]
    const mine = said.filter(({ organization_id: id }) => above[0]?.below.has(id))
    return {
      freeUnits: promisableOf(
        above.map(({ below }) => ({
          sureUnits: summed(said.map((row) => (below.has(row.organization_id) ? row.sure : 0))),
          committedUnits: summed(promised.map((row) => (below.has(row.organization_id) ? row.units : 0))),
        })),
      ),
      perhapsUnits: summed(mine.map(({ perhaps }) => perhaps)),
      groups: summed(mine.map(({ suppliers }) => suppliers)),
    }
  })
}

/** An organization and each above it, itself first, with all that is below each. */
async function levelsOf(knex: Knex, organizationId: string): Promise<{ below: Set<string> }[]> {
  const above = await organizationsAbove(knex, organizationId)
  const ids = [organizationId, ...above.filter((id) => id !== organizationId)]
  return Promise.all(ids.map(async (id) => ({ below: new Set(await organizationIdsFrom(knex, id)) })))
}

const keyOf = ({ standard_id: standard, month }: Pick<Of, 'standard_id' | 'month'>) => `${standard} ${month}`
const summed = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
