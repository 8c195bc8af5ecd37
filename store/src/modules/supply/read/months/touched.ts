import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import {
  addedUp,
  addedUpAbove,
  GIVEN,
  GIVEN_ABOVE,
  isNotGiven,
  MONTH_COLUMNS,
  touchedMonths,
} from './month-rows'
import { organizations } from '../../../federation/read/rows'

/** Months of a standard, or of some groups; of both, of all that is not said. */
type Span = {
  today: string
  from: string
  to: string
  standardId?: string
  groups?: readonly string[]
}

type Key = { standard_id: string; month: string; organization_id: string }

/** Cells as three arrays, in the same order. */
export type Given = { standards: string[]; months: string[]; organizations: string[] }

export const givenBy = (keys: readonly Key[]): Given => ({
  standards: keys.map((key) => key.standard_id),
  months: keys.map((key) => key.month),
  organizations: keys.map((key) => key.organization_id),
})

const TOUCHED = `select * from ${touchedMonths()} t where month between :from and :to
  and (cast(:standardId as text) is null or standard_id = :standardId)
  and (cast(:groups as text[]) is null or organization_id = any(:groups))`

/** Which groups were touched since they were added up: what is kept of them does not hold. Mostly none. */
export async function touchedIn(knex: Knex, { standardId, groups, ...span }: Span): Promise<Given> {
  const asked = { ...span, standardId: standardId ?? null, groups: groups ? [...groups] : null }
  return givenBy((await knex.raw<{ rows: Key[] }>(TOUCHED, asked)).rows)
}

const isAny = ({ months }: Given) => months.length > 0

/**
 * SQL: what each group says and promises of each standard and month on a day (`:today`): what is kept, and of those that
 * were touched (given) what the rows add up to. Without any it is the table alone, which costs nothing to plan.
 */
export const groupMonths = (touched: Given): string =>
  isAny(touched)
    ? `(select ${MONTH_COLUMNS} from supply_month m where ${isNotGiven('m')}
        union all select ${MONTH_COLUMNS} from ${addedUp(GIVEN)} u)`
    : 'supply_month'

/** CTE `above`: the same of associations among some organizations (`:below`), from `:from` to `:to`. */
export const associationMonths = (touched: Given): string => {
  const kept = `select ${MONTH_COLUMNS} from supply_month m where month between :from and :to
    and organization_id in (select id from ${organizations} o where kind = 'association' and id = any(:below))`
  if (!isAny(touched)) return `above as (${kept})`
  return `touched_above as materialized ${GIVEN_ABOVE},
    above as (${kept} and not exists (select 1 from touched_above t where t.organization_id = m.organization_id
        and t.standard_id = m.standard_id and t.month = m.month)
      union all select ${MONTH_COLUMNS} from ${addedUpAbove(addedUp(GIVEN))} n
        where organization_id = any(:below))`
}
