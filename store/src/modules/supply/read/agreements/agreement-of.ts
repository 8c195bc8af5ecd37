import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AgreementShown, DeliveryShown, Handover, StandardNamed } from '../../../../contracts'
import { grouped } from '../../../../kernel/grouped'
import { chileDay } from '../../../../kernel/time/chile-day'
import { daysAfter } from '../../../../kernel/time/days'
import { callableIn } from '../../rules/agreements/call-off'
import { handoversOf } from '../deliveries/handovers'
import { invoicesOfAgreement } from '../paying/invoices-of-agreement'
import type { VersionKept } from './quotation-lines'

type Row = {
  id: string
  number: number
  version_id: string
  signed_name: string
  signed_office: string
  signed_on: string
}
type CallRow = {
  id: string
  number: number
  standard_id: string
  units: number
  month: string
  deliver_on: string
  created_at: Date
  by: string
}

/** Who writes `by` of what a buyer does herself. */
export const BY_BUYER = 'buyer'

export type MonthKept = {
  standardId: string
  standard: StandardNamed
  month: string
  agreedUnits: number
  calledUnits: number
  callableUnits: number
  lateUnits: number
}

export type AgreementKept = Omit<AgreementShown, 'months'> & { versionId: string; months: MonthKept[] }

/** What was signed of a quotation, with all that was called for; null: nothing was. */
export async function agreementOf(
  knex: Knex,
  quotationId: string,
  versions: readonly VersionKept[],
  today: string,
): Promise<AgreementKept | null> {
  const row = await knex('supply_agreement')
    .where({ quotation_id: quotationId })
    .whereNull('deleted_at')
    .first<Row | undefined>('*')
  const version = versions.find(({ id }) => id === row?.version_id)
  if (!row || !version) return null
  const calls = await knex('supply_call_off')
    .where({ agreement_id: row.id })
    .orderBy('number')
    .select<CallRow[]>('*')
  const handovers = await handoversOf(
    knex,
    calls.map(({ id }) => id),
  )
  const months = monthsOf(version, calls, today)
  const last = version.lines.map(({ month }) => month).sort()
  const named = new Map(version.lines.map((line) => [line.standardId, line.standard]))
  return {
    ...{ id: row.id, number: row.number, versionId: row.version_id },
    ...{ signedName: row.signed_name, signedOffice: row.signed_office, signedOn: row.signed_on },
    from: last[0] ?? '',
    to: last.at(-1) ?? '',
    isOver: (last.at(-1) ?? '') < today.slice(0, 7),
    restUnits: months.reduce((sum, { agreedUnits, calledUnits }) => sum + agreedUnits - calledUnits, 0),
    lateUnits: lateOf(months),
    earliest: daysAfter(today, version.leadDays),
    months,
    invoices: await invoicesOfAgreement(knex, row.id, today),
    callOffs: calls.flatMap((call) => {
      const standard = named.get(call.standard_id)
      if (!standard) return []
      return [
        {
          ...{ id: call.id, number: call.number, standard, units: call.units, month: call.month },
          ...{ deliverOn: call.deliver_on, on: chileDay(call.created_at), isByBuyer: call.by === BY_BUYER },
          deliveries: handovers.filter(({ callOff }) => callOff === call.id).map(deliveryShown),
        },
      ]
    }),
  }
}

const deliveryShown = ({ number, takenBy, takenOn, takenTime, units, lots }: Handover): DeliveryShown => ({
  ...{ number, takenBy, takenOn, takenTime, units },
  lots: lots.map(({ code, group, units: count }) => ({ code, group, units: count })),
})

/** Each month of each standard, also one of which something came late and nothing was agreed. */
function monthsOf(version: VersionKept, calls: readonly CallRow[], today: string): MonthKept[] {
  const now = today.slice(0, 7)
  const called = grouped(calls, (call) => call.standard_id)
  return [...grouped(version.lines, (line) => line.standardId)].flatMap(([standardId, lines]) => {
    const standard = lines[0]?.standard
    if (!standard) return []
    const agreed = new Map(lines.map(({ month, units }) => [month, units]))
    const byMonth = grouped(called.get(standardId) ?? [], ({ month }) => month)
    const months = [...new Set([...agreed.keys(), ...byMonth.keys()])].sort().map((month) => ({
      month,
      agreedUnits: agreed.get(month) ?? 0,
      calledUnits: (byMonth.get(month) ?? []).reduce((sum, { units }) => sum + units, 0),
    }))
    return months.map((one) => {
      const { ownUnits, lateUnits } = callableIn(months, one.month, {
        tolerancePercent: version.tolerancePercent,
        now,
      })
      return { standardId, standard, ...one, callableUnits: ownUnits, lateUnits }
    })
  })
}

export const agreementShown = ({ versionId: _, months, ...agreement }: AgreementKept): AgreementShown => ({
  ...agreement,
  months: months.map(({ standardId: _id, lateUnits: _late, ...month }) => month),
})

/** What each standard has left from months that are over, which is the same in each of its months to come. */
const lateOf = (months: readonly MonthKept[]): number =>
  [...grouped(months, ({ standardId }) => standardId).values()].reduce(
    (sum, of) => sum + Math.max(0, ...of.map(({ lateUnits }) => lateUnits)),
    0,
  )
