import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { categories } from '../../../medusa/read/products'
import { channelId } from '../../../medusa/read/shop'
import { isTrusted } from '../../federation/read/is-trusted'
import { organizations } from '../../federation/read/rows'
import { invalid } from '../../../kernel/problem'

/** A group as far as its products hang on it. */
export type SellingGroup = {
  id: string
  handle: string
  isTrusted: boolean
  stockLocationId: string
  shippingProfileId: string
  channelId: string
}

const SQL = `select g.id, g.handle, ${isTrusted('g')} as "isTrusted", g.stock_location_id as "stockLocationId",
  g.shipping_profile_id as "shippingProfileId",
  ${channelId} as "channelId"
from ${organizations} g where g.id = ? and g.kind = 'group'
  and g.stock_location_id is not null and g.shipping_profile_id is not null`

/** @throws Problem invalid_data for an organization that is no group */
export async function readSellingGroup(knex: Knex, id: string): Promise<SellingGroup> {
  const { rows } = await knex.raw<{ rows: SellingGroup[] }>(SQL, [id])
  if (!rows[0]) throw invalid('Solo un grupo puede proponer productos.')
  return rows[0]
}

/** In a transaction, it is not retired before its end. @throws Problem invalid_data */
export async function findCategory(knex: Knex, handle: string): Promise<string> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from ${categories} c where handle = ? and is_active for key share`,
    [handle],
  )
  if (rows[0]) return rows[0].id
  throw invalid(`No existe la categoría: ${handle}.`, { category: 'Elige qué es.' })
}
