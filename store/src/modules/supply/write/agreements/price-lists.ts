import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PriceListRequest } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { invalid } from '../../../../kernel/problem'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { priceListProblems } from '../../rules/agreements/price-list'
import { nextNumber } from './next-number'

type Noted = { standard: { id: string; version: number }; list: PriceListRequest }
type Row = { number: number; valid_from: string; valid_until: string; is_public: boolean; isSame: boolean }

/** The next list of a standard; said again, it is the one before. @throws Problem 400 invalid_data */
export async function notePriceList(
  trx: Knex.Transaction,
  officer: Officer,
  { standard, list }: Noted,
): Promise<{ number: number; isNew: boolean }> {
  const problems = priceListProblems(list, chileDay(await databaseNow(trx)))
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
  const of = { organization_id: officer.organizationId, standard_id: standard.id }
  const number = await nextNumber(trx, 'supply_price_list', of)
  const steps = JSON.stringify(list.steps)
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select number, valid_from, valid_until, is_public, steps = cast(:steps as jsonb) as "isSame" from supply_price_list
      where organization_id = :organization_id and standard_id = :standard_id and deleted_at is null
      order by number desc limit 1`,
    { ...of, steps },
  )
  const [last] = rows
  const isSaidAgain =
    last?.isSame &&
    last.valid_from === list.validFrom &&
    last.valid_until === list.validUntil &&
    last.is_public === list.isPublic
  if (isSaidAgain) return { number: last.number, isNew: false }
  await trx('supply_price_list').insert({
    ...{ id: newId('sprl'), ...of, standard_version: standard.version, number, steps },
    ...{ valid_from: list.validFrom, valid_until: list.validUntil, is_public: list.isPublic },
    by: byOfficer(officer),
  })
  return { number, isNew: true }
}
