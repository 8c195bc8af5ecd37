import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { organizations } from '../../../federation/read/rows'

type Told = { organizationId: string; desk: string; institution: string }

/** Who asked for a quotation, and at which desk it waits; null: nobody, or it was answered. */
export async function toldRequest(knex: Knex, id: string): Promise<Told | null> {
  const { rows } = await knex.raw<{ rows: Told[] }>(
    `select r.organization_id as "organizationId", o.handle as desk, r.name as institution
      from supply_request r join ${organizations} o on o.id = r.organization_id
      where r.id = :id and r.deleted_at is null
        and not exists (select 1 from supply_quotation q where q.request_id = r.id)
        and not exists (select 1 from supply_request_end e where e.request_id = r.id)`,
    { id },
  )
  return rows[0] ?? null
}

/** The quotation from whose agreement something was called. */
export async function toldCallOff(knex: Knex, id: string): Promise<string> {
  const row = await knex('supply_call_off as c')
    .join('supply_agreement as a', 'a.id', 'c.agreement_id')
    .where('c.id', id)
    .first<{ quotation_id: string } | undefined>('a.quotation_id')
  if (!row) throw new Error(`call-off ${id} is of no agreement`)
  return row.quotation_id
}
