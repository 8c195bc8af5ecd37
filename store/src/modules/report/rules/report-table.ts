import type { ReportBy } from '../../../contracts'
import type { Table } from '../../../kernel/table-query'

const FIGURES = {
  label: 'r.label',
  sold: 'r."keptClp"',
  refunded: 'r."refundedClp"',
  groups: 'r."groupsClp"',
  perThousand: 'r."groupsClp"::numeric / nullif(r."keptClp", 0)',
  onTime: 'r."onTime"::numeric / nullif(r.promised, 0)',
  members: 'r.members',
}
const CLASS = { label: 'r.label', sold: 'r."soldClp"', units: 'r.units' }

/** How the rows of a report may be sorted: months by time, all else by what was sold. */
export const reportTable = (by: ReportBy): Table => ({
  columns: by === 'class' ? CLASS : FIGURES,
  first: by === 'month' ? '-label' : '-sold',
  key: 'r.key',
})
