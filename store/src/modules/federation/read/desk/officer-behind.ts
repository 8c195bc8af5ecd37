import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { isInForce } from '../in-force'

/** A member who holds an office, and who gave it: members, or `user:<id>` of the panel. */
export type OfficerSeen = { userId: string; madeBy: string[]; madeAt: Date }

/** SQL: the member who gave it, or `user:<id>` of the panel. @param column of the mandate `d` */
const giverOf = (column: string) =>
  `coalesce((select g.member_id from mandate g where 'mandate:' || g.id = d.${column}), d.${column})`

/** SQL: an office `d` as what two people must see asks of it. */
export const OFFICER = `d.member_id as "userId", d.since as "madeAt",
  array_remove(array[${giverOf('given_by')}, ${giverOf('confirmed_by')}], null) as "madeBy"`

const SQL = `select ${OFFICER}
from mandate d join member m on m.id = d.member_id and m.deleted_at is null
where 'mandate:' || d.id = ? and ${isInForce('d')}`

/** Null: that office is not in force. @param by `mandate:<id>` */
export async function officerBehind(knex: Knex, by: string): Promise<OfficerSeen | null> {
  const { rows } = await knex.raw<{ rows: OfficerSeen[] }>(SQL, [by])
  return rows[0] ?? null
}
