import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OfficerFactor } from '../../../contracts'
import { graveOfficers } from '../../federation/read/desk/officers-of'
import { factorState } from '../rules/second-factor'

const SQL = `select owner_id as id, enabled_at is not null as "isSetUp", counts_from as "countsFrom", now() as "readAt"
from second_factor where owner_id = any(cast(? as text[])) and deleted_at is null`

type Row = { id: string; isSetUp: boolean; countsFrom: Date | null; readAt: Date }
const EVER = new Date(0)

/** How the second factors of the officers of an organization stand. */
export async function readOfficerFactors(
  knex: Knex,
  organizationId: string,
  readerId: string,
): Promise<OfficerFactor[]> {
  const officers = await graveOfficers(knex, organizationId)
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, [officers.map(({ id }) => id)])
  return officers.map(({ id, name }) => {
    const row = rows.find((one) => one.id === id)
    const state = row ? factorState({ ...row, factorAt: null }, EVER, row.readAt) : 'none'
    return {
      memberId: id,
      name,
      state: state === 'stale' ? 'set_up' : state === 'waits' ? 'waits' : 'none',
      countsFrom: row?.countsFrom?.toISOString() ?? null,
      isYou: id === readerId,
    }
  })
}
