import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { QuotationVersion, QuotedLine, StandardNamed } from '../../../../contracts'
import { grouped } from '../../../../kernel/grouped'
import { chileDay } from '../../../../kernel/time/chile-day'
import { quotationTotals } from '../../rules/agreements/quotation'

const VERSIONS = `select * from supply_quotation_version where quotation_id = :id and deleted_at is null order by number desc`

const LINES = `select l.version_id, l.standard_id, s.handle, s.name, s.unit, v.format, l.standard_version, l.month, l.units,
  l.net_unit_clp
from supply_quotation_line l
join supply_standard s on s.id = l.standard_id
join supply_standard_version v on v.standard_id = l.standard_id and v.number = l.standard_version
where l.version_id = any(:ids) order by l.position, l.month`

type VersionRow = {
  id: string
  number: number
  created_at: Date
  valid_until: string
  delivery: string
  lead_days: number
  tolerance_percent: number
  quality: string
  price_revision: string
  penalties: string
  payment_days: number
  payment_agreement: string
  price_why: string
}
type LineRow = StandardNamed & {
  version_id: string
  standard_id: string
  standard_version: number
  month: string
  units: number
  net_unit_clp: number
}

export type LineKept = QuotedLine & { standardId: string }
export type VersionKept = Omit<QuotationVersion, 'lines'> & {
  id: string
  lines: LineKept[]
  priceWhy: string
}

/** All versions of a quotation, the newest first. */
export async function versionsOf(knex: Knex, id: string): Promise<VersionKept[]> {
  const { rows } = await knex.raw<{ rows: VersionRow[] }>(VERSIONS, { id })
  const lines = await knex.raw<{ rows: LineRow[] }>(LINES, { ids: rows.map((row) => row.id) })
  const of = grouped(lines.rows, (line) => line.version_id)
  return rows.map((row) => {
    const kept = (of.get(row.id) ?? []).map(lineOf)
    return {
      ...{ id: row.id, number: row.number, on: chileDay(row.created_at), lines: kept },
      ...{ validUntil: row.valid_until, delivery: row.delivery, leadDays: row.lead_days },
      ...{ tolerancePercent: row.tolerance_percent, quality: row.quality, priceRevision: row.price_revision },
      ...{ penalties: row.penalties, paymentDays: row.payment_days, paymentAgreement: row.payment_agreement },
      priceWhy: row.price_why,
      ...quotationTotals(kept),
    }
  })
}

const lineOf = (row: LineRow): LineKept => ({
  standard: { handle: row.handle, name: row.name, unit: row.unit, format: row.format },
  standardId: row.standard_id,
  standardVersion: row.standard_version,
  month: row.month,
  units: row.units,
  netUnitClp: row.net_unit_clp,
  netClp: row.units * row.net_unit_clp,
})

/** As it is told: ids of ours stay here, and why a price is another. */
export const versionShown = ({
  id: _,
  priceWhy: _why,
  lines,
  ...version
}: VersionKept): QuotationVersion => ({
  ...version,
  lines: lines.map(({ standardId: _id, ...line }) => line),
})
