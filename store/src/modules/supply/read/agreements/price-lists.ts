import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskPrices, PricedStandard, PriceStep, PublicPricesOf } from '../../../../contracts'
import { grouped } from '../../../../kernel/grouped'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { organizations } from '../../../federation/read/rows'
import { standingLists } from '../../rules/agreements/price-list'
import { ownersSeenFrom } from '../desk-standards'
import { priceListsInForce, versionsNow } from '../rows'

/** The prices in force of a desk, by the id of their standard. */
export async function stepsInForce(
  knex: Knex,
  organizationId: string,
  today: string,
): Promise<Map<string, PriceStep[]>> {
  const { rows } = await knex.raw<{ rows: { standard_id: string; steps: PriceStep[] }[] }>(
    `select p.standard_id, p.steps from ${priceListsInForce} p where p.organization_id = :organizationId`,
    { organizationId, today },
  )
  return new Map(rows.map(({ standard_id, steps }) => [standard_id, steps]))
}

const STANDARDS = `select s.id, s.handle, s.name, s.unit, v.format, v.cost_clp as "costClp" from supply_standard s
join ${versionsNow} v on v.standard_id = s.id
where s.deleted_at is null and s.organization_id = any(:owners) order by s.name, s.handle`

type ListRow = {
  standard_id: string
  standard_version: number
  number: number
  valid_from: string
  valid_until: string
  is_public: boolean
  steps: PriceStep[]
  created_at: Date
}

/** Each standard that a desk sees, with its own lists. */
export async function deskPrices(knex: Knex, organizationId: string): Promise<DeskPrices> {
  const today = chileDay(await databaseNow(knex))
  const owners = await ownersSeenFrom(knex, organizationId)
  const [standards, lists] = await Promise.all([
    knex.raw<{ rows: (Omit<PricedStandard, 'lists'> & { id: string })[] }>(STANDARDS, { owners }),
    knex('supply_price_list')
      .where({ organization_id: organizationId })
      .whereNull('deleted_at')
      .orderBy('number', 'desc')
      .select<ListRow[]>('*'),
  ])
  const of = grouped(lists, ({ standard_id }) => standard_id)
  return {
    standards: standards.rows.map(({ id, ...standard }) => ({
      ...standard,
      lists: standingLists((of.get(id) ?? []).map(listOf), today),
    })),
  }
}

const listOf = (row: ListRow) => ({
  ...{ number: row.number, standardVersion: row.standard_version, on: chileDay(row.created_at) },
  ...{ validFrom: row.valid_from, validUntil: row.valid_until, isPublic: row.is_public, steps: row.steps },
})

/** The prices in force that are published, by supplier and standard. */
export async function publicPrices(knex: Knex): Promise<PublicPricesOf[]> {
  const { rows } = await knex.raw<{ rows: PublicPricesOf[] }>(
    `select json_build_object('handle', o.handle, 'name', o.name) as supplier, p.valid_until as "validUntil", p.steps,
      json_build_object('handle', s.handle, 'name', s.name, 'format', v.format, 'unit', s.unit) as standard
    from ${priceListsInForce} p join ${organizations} o on o.id = p.organization_id and o.status <> 'left'
    join supply_standard s on s.id = p.standard_id and s.deleted_at is null
    join ${versionsNow} v on v.standard_id = s.id
    where p.is_public order by s.name, s.handle, o.name`,
    { today: chileDay(await databaseNow(knex)) },
  )
  return rows
}
