import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskPromises } from '../../../../contracts'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { monthsFrom } from '../../../../kernel/time/months'
import { ownersSeenFrom } from '../desk-standards'
import { stepsInForce } from './price-lists'
import { readPromises } from './promises'

type Row = { id: string; handle: string; name: string; unit: string }

/** What a desk can still promise of each standard that it sees, twelve months from this one. */
export async function deskPromises(knex: Knex, organizationId: string): Promise<DeskPromises> {
  const today = chileDay(await databaseNow(knex))
  const months = monthsFrom(today.slice(0, 7))
  const owners = await ownersSeenFrom(knex, organizationId)
  const [standards, promises, prices] = await Promise.all([
    knex('supply_standard')
      .whereIn('organization_id', owners)
      .whereNull('deleted_at')
      .orderBy(['name', 'handle'])
      .select<Row[]>('id', 'handle', 'name', 'unit'),
    readPromises(knex, organizationId, { today, from: months[0] ?? '', to: months.at(-1) ?? '' }),
    stepsInForce(knex, organizationId, today),
  ])
  return {
    months,
    standards: standards.map(({ id, ...standard }) => ({
      ...standard,
      freeUnits: months.map((month) => promises(id, month).freeUnits),
      prices: prices.get(id) ?? [],
    })),
  }
}
