import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { LotState } from '../../../contracts'
import { spelledLotCode } from '../../../contracts/lot-code'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'
import { lotStatesNow, lotStateTold, lotUsesNow } from '../read/rows'

/** Where units go to. `productId`: only lots of that product; null: only lots of that standard. */
export type Place = { column: 'line_id' | 'share_id'; id: string; consignmentId: string | null }
type Held = {
  id: string
  code: string
  units: number
  product_id: string | null
  standard_id: string | null
  made_on: string
  state: LotState
  here: number
}

const HERE = (
  column: Place['column'],
) => `select l.id, l.code, l.units, l.product_id, l.standard_id, l.made_on,
  ${lotStateTold('s.state')} as state, coalesce(u.units, 0) as here
from supply_lot l left join ${lotStatesNow} s on s.lot_id = l.id
left join ${lotUsesNow} u on u.lot_id = l.id and u.${column} = :place
where l.organization_id = :organizationId and l.deleted_at is null and (l.code = any(:codes) or u.units is not null)
order by l.id`

type Asked = { organizationId: string; by: string; codes: string[] }

/** The group's lots that are named, and those that are there already, held until the transaction ends. */
export async function lotsAt(
  trx: Knex.Transaction,
  place: Place,
  { organizationId, codes }: Asked,
): Promise<Held[]> {
  const values = { organizationId, codes, place: place.id }
  const { rows: found } = await trx.raw<{ rows: Held[] }>(HERE(place.column), values)
  await trx('supply_lot')
    .whereIn(
      'id',
      found.map(({ id }) => id),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .select('id')
  // Two statements: one that waits for a row reads everything else as it was before the wait.
  return (await trx.raw<{ rows: Held[] }>(HERE(place.column), values)).rows
}

const USE = (
  column: Place['column'],
) => `insert into supply_lot_use (id, lot_id, number, units, consignment_id, ${column}, by)
select :id, l.id, coalesce((select max(n.number) from supply_lot_use n where n.lot_id = l.id), 0) + 1, cast(:units as integer),
  :consignmentId, :place, :by
from supply_lot l where l.id = :lotId and l.units >= cast(:units as integer)
  + coalesce((select sum(u.units) from ${lotUsesNow} u where u.lot_id = l.id and u.${column} is distinct from :place), 0)
returning id`

/**
 * So many units of a lot that is held go there; 0: none after all. Never more than the lot has left, whatever else is
 * said at that moment. @throws Problem 409 not_possible
 */
export async function useLot(
  trx: Knex.Transaction,
  place: Place,
  { lot, units, by }: { lot: Held; units: number; by: string },
): Promise<void> {
  if (units === lot.here) return
  const code = spelledLotCode(lot.code)
  if (units > lot.here && lot.state !== 'free')
    throw new Problem('not_possible', `${WHY_NOT[lot.state](code)} Nombra otro.`)
  const values = {
    id: newId('lotu'),
    lotId: lot.id,
    units,
    by,
    place: place.id,
    consignmentId: place.consignmentId,
  }
  const { rows } = await trx.raw<{ rows: unknown[] }>(USE(place.column), values)
  if (rows.length === 0)
    throw new Problem('not_possible', `Del lote ${code} ya no quedan ${units}. Mira cuántas le quedan.`)
}

const WHY_NOT = {
  held: (code: string) => `El lote ${code} está retenido.`,
  recalled: (code: string) => `El lote ${code} se retiró.`,
}
