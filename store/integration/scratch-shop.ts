import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { env } from './env'

/** What the history of the demonstration names: of these the rows come too, as they stand in the shop. */
const NAMED = [
  'organization',
  'member',
  'membership',
  'mandate',
  'product',
  'product_variant',
  'product_variant_inventory_item',
  'inventory_item',
  'inventory_level',
  'stock_location',
  'service_zone',
  'shipping_option',
  'shipping_profile',
  'sales_channel',
  'region',
  'point',
  'share_terms',
  'tax_rate',
  'selling_entity',
  'user',
]

/**
 * A shop of its own in which nothing was sold yet, beside the one of the stack: the same tables in a schema that is
 * dropped with `close`. `url` opens connections that see it first.
 */
export async function scratchShop(): Promise<{ db: Knex; url: string; close: () => Promise<void> }> {
  const schema = `shop_${process.pid}`
  const db = knex({
    client: 'pg',
    connection: env.databaseUrl,
    searchPath: [schema, 'public'],
    pool: { min: 0, max: 4 },
  })
  await db.raw(`create schema ${schema}`)
  await db.raw(`do $$ declare t text; begin
    for t in select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
    loop execute format('create table ${schema}.%I (like public.%I including all)', t, t); end loop; end $$`)
  for (const table of NAMED) await db.raw(`insert into ${schema}."${table}" select * from public."${table}"`)
  // Other tests end offices, and hold goods.
  await db.raw(`update ${schema}.mandate set ended_at = null where act is distinct from 'Acta de prueba'`)
  await db.raw(`update ${schema}.inventory_level set reserved_quantity = 0,
    raw_reserved_quantity = '{"value": "0", "precision": 20}'`)
  const url = new URL(env.databaseUrl)
  url.searchParams.set('options', `-c search_path=${schema},public`)
  const close = async () => {
    await db.raw(`drop schema ${schema} cascade`)
    await db.destroy()
  }
  return { db, url: url.href, close }
}
