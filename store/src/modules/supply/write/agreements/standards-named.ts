import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { invalid } from '../../../../kernel/problem'
import { ownersSeenFrom } from '../../read/desk-standards'
import { versionsNow } from '../../read/rows'

type Named = { id: string; handle: string; name: string; unit: string; version: number }

/** Standards that an organization sees, by their handles. @throws Problem 400 invalid_data: one is not there */
export async function standardsNamed(
  trx: Knex.Transaction,
  organizationId: string,
  lines: readonly { standard: string }[],
): Promise<Map<string, Named>> {
  const owners = await ownersSeenFrom(trx, organizationId)
  const { rows } = await trx.raw<{ rows: Named[] }>(
    `select s.id, s.handle, s.name, s.unit, v.number as version from supply_standard s
      join ${versionsNow} v on v.standard_id = s.id
      where s.deleted_at is null and s.organization_id = any(:owners) and s.handle = any(:handles)`,
    { owners, handles: lines.map(({ standard }) => standard) },
  )
  const found = new Map(rows.map((row) => [row.handle, row]))
  const missing = lines.flatMap(({ standard }, at) =>
    found.has(standard) ? [] : [[`lines.${at}.standard`, 'Elige una ficha de la lista.'] as const],
  )
  if (missing.length > 0) throw invalid('Hay algo que corregir.', Object.fromEntries(missing))
  return found
}
