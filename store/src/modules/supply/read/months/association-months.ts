import { organizations } from '../../../federation/read/rows'
import { addedUpAbove, groupMonths, MEASURES, MONTH_COLUMNS, touchedAbove, touchedMonths } from './month-rows'

/**
 * CTE `above`: what associations among some organizations (`:below`) say and promise of each standard on a day (`:today`),
 * from `:from` to `:to`. What was kept is added up anew where a group of theirs was touched since.
 */
export const ASSOCIATION_MONTHS = `associations as materialized (select id from ${organizations} o
    where kind = 'association' and id = any(:below)),
  touched as materialized (select * from ${touchedMonths()} t where month between :from and :to),
  touched_above as materialized (select * from ${touchedAbove('touched')} t
    where organization_id in (select id from associations)),
  above as (select ${MONTH_COLUMNS} from supply_month m where organization_id in (select id from associations)
      and month between :from and :to and lapses_on >= :today and not exists (select 1 from touched_above t
        where t.organization_id = m.organization_id and t.standard_id = m.standard_id and t.month = m.month)
    union all select ${MONTH_COLUMNS} from ${addedUpAbove('touched_above', groupMonths)} n)`

/** SQL: the sums of such rows. @param m what the rows are called */
export const sumsOf = (m: string) =>
  MEASURES.map((name) => `coalesce(sum(${m}.${name}), 0)::int as ${name}`).join(', ')
