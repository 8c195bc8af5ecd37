import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PublicSupply } from '../../../../contracts'
import { notFounded } from '../../../../kernel/problem'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { federation, organizations } from '../../../federation/read/rows'
import { publicRange } from '../../rules/agreements/public-range'
import { monthsFrom } from '../../../../kernel/time/months'
import { ownersSeenFrom } from '../desk-standards'
import { publicReliability } from '../reliability'
import { versionsNow } from '../rows'
import { publicPrices } from './price-lists'
import { type Promises, promisesOf } from './promises'

const STANDARDS = `select s.id, s.handle, s.name, s.unit, v.format from supply_standard s
join ${versionsNow} v on v.standard_id = s.id
where s.deleted_at is null and s.organization_id = any(:owners) order by s.name, s.handle`

type Standard = { id: string; handle: string; name: string; unit: string; format: string }

/** Of the federation, that answers what is asked at `/compras`. @throws Problem 404 not_founded */
export async function supplierToPublic(knex: Knex): Promise<string> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(`select id from ${federation} f`)
  if (!rows[0]) throw notFounded()
  return rows[0].id
}

/** What can be promised, as ranges: nothing in it is of fewer groups than may be told. */
export async function publicSupply(knex: Knex): Promise<PublicSupply> {
  const root = await supplierToPublic(knex)
  const today = chileDay(await databaseNow(knex))
  const months = monthsFrom(today.slice(0, 7))
  const asked = { today, from: months[0] ?? '', to: months.at(-1) ?? '' }
  const owners = await ownersSeenFrom(knex, root)
  const [{ rows: standards }, { rows: below }] = await Promise.all([
    knex.raw<{ rows: Standard[] }>(STANDARDS, { owners }),
    knex.raw<{ rows: { id: string; name: string }[] }>(
      `select id, name from ${organizations} o where kind = 'association' and status <> 'left' order by name`,
    ),
  ])
  const [[all, ...ofBelow], prices] = await Promise.all([
    promisesOf(knex, [root, ...below.map(({ id }) => id)], asked),
    publicPrices(knex),
  ])
  const provinces = below.map(({ name }, at) => ({ name, promises: ofBelow[at] }))
  const rangesOf = (promises: Promises | undefined, id: string) =>
    months.map((month) => ({ range: promises ? publicRange(promises(id, month)) : null }))
  return {
    months,
    reliability: await publicReliability(knex, root, below),
    standards: standards.map(({ id, ...standard }) => ({
      ...standard,
      all: rangesOf(all, id),
      provinces: provinces
        .map(({ name, promises }) => ({ name, months: rangesOf(promises, id) }))
        .filter((row) => row.months.some(({ range }) => range !== null)),
      prices: prices
        .filter((one) => one.standard.handle === standard.handle)
        .map(({ standard: _, ...shown }) => shown),
    })),
  }
}
