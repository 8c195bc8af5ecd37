import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskCallOff } from '../../../contracts'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { previousMonth } from '../../../kernel/time/months'
import { callOffSums } from './months/month-rows'

const SQL = `select c.id, c.number, c.units, c.month, c.deliver_on as "deliverOn", st.handle, st.name, st.unit,
  b.name as buyer,
  coalesce(h.accepted_units, 0) as accepted, coalesce(h.waiting_units, 0) as waiting, coalesce(h.rounds, 0) as rounds
from supply_call_off c join supply_standard st on st.id = c.standard_id
left join supply_agreement g on g.id = c.agreement_id
left join supply_buyer b on b.id = g.buyer_id
left join ${callOffSums} h on h.call_off_id = c.id
where c.organization_id = :organizationId and (c.id = :id or (:id = '' and c.month >= :from))
order by c.deliver_on, c.number, c.id`

type Row = {
  id: string
  number: number
  buyer: string | null
  units: number
  month: string
  deliverOn: string
  handle: string
  name: string
  unit: string
  accepted: number
  waiting: number
  rounds: number
}

/** The call-offs of a desk from last month on, or the one that is asked for. */
export async function deskSharings(knex: Knex, organizationId: string, id = ''): Promise<DeskCallOff[]> {
  const today = chileDay(await databaseNow(knex))
  const asked = { organizationId, id, today, from: previousMonth(today.slice(0, 7)) }
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, asked)
  return rows.map(({ handle, name, unit, accepted, waiting, rounds, ...row }) => ({
    ...{ id: row.id, number: row.number, buyer: row.buyer, standard: { handle, name, unit } },
    ...{ month: row.month, deliverOn: row.deliverOn, units: row.units },
    ...{ acceptedUnits: accepted, waitingUnits: waiting, roundCount: rounds },
    missingUnits: Math.max(0, row.units - accepted - waiting),
  }))
}
