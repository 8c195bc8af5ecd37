import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { QuotationAsked } from '../../../../contracts'
import { bodyHashOf } from '../../../../kernel/body-hash'
import { newId } from '../../../../kernel/new-id'
import { invalid, Problem } from '../../../../kernel/problem'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { institutionColumns } from '../../read/agreements/institution-row'
import { linesByMonth } from '../../rules/agreements/quotation'
import { standardsNamed } from './standards-named'

type Asking = { organizationId: string; by: string; key: string; asked: QuotationAsked }

/** Once for one key; null: it was there. @throws Problem 400 invalid_data · 422 key_reused */
export async function askQuotation(
  trx: Knex.Transaction,
  { organizationId, by, key, asked }: Asking,
): Promise<string | null> {
  const bodyHash = bodyHashOf(asked)
  const { wanted, note } = asked
  const standards = await standardsNamed(trx, organizationId, wanted)
  const byMonth = linesByMonth(wanted, chileDay(await databaseNow(trx)))
  if ('problems' in byMonth) throw invalid('Hay algo que corregir.', byMonth.problems)
  const id = newId('sreq')
  const kept = wanted.map(({ standard, ...line }) => ({ ...line, standardId: standards.get(standard)?.id }))
  const written = await trx('supply_request')
    .insert({
      ...{ id, organization_id: organizationId, ...institutionColumns(asked), wanted: JSON.stringify(kept) },
      ...{ note, key, body_hash: bodyHash, by },
    })
    .onConflict(trx.raw('(organization_id, key) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length > 0) return id
  const before = await trx('supply_request')
    .where({ organization_id: organizationId, key })
    .first<{ body_hash: string } | undefined>('body_hash')
  if (before?.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Abre la página de nuevo.')
  return null
}

/** Once. @throws Problem 409 not_possible: it was quoted or refused */
export async function refuseRequest(
  trx: Knex.Transaction,
  { id, reason, by }: { id: string; reason: string; by: string },
): Promise<void> {
  const quoted = await trx('supply_quotation')
    .where({ request_id: id })
    .first<{ id: string } | undefined>('id')
  const written = quoted
    ? []
    : await trx('supply_request_end')
        .insert({ id: newId('sreqe'), request_id: id, reason, by })
        .onConflict(trx.raw('(request_id) where deleted_at is null'))
        .ignore()
        .returning<{ id: string }[]>('id')
  if (written.length === 0) throw new Problem('not_possible', 'Ese pedido ya tiene respuesta.')
}
