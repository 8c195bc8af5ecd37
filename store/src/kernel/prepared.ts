import { createHash } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'

const names = new Map<string, string>()

/**
 * A fixed SQL that PostgreSQL parses and plans once a connection, not once a call: for the checkout's wide joins that
 * is most of their cost. The name comes from the text, so no two texts can meet under one.
 */
export function prepared<Row>(
  knex: Knex,
  sql: string,
  values: Knex.ValueDict | Knex.RawBinding[],
): Knex.Raw<{ rows: Row[] }> {
  const name = names.get(sql) ?? createHash('sha1').update(sql).digest('hex')
  names.set(sql, name)
  return knex.raw<{ rows: Row[] }>(sql, values).options({ name })
}
