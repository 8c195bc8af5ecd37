import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'

/** The voted shares. `basisPoints`: of the group, the association, the federation and the fund; they add up to 10,000. */
export type ShareTermsInForce = {
  id: string
  basisPoints: [group: number, association: number, federation: number, fund: number]
  /** Basis points of what is charged by card. */
  cardFeeBp: number
  /** YYYY-MM-DD. */
  assemblyDate: string
  minutes: string
}

const asJson = (t: string) => `json_build_object('id', ${t}.id,
  'basisPoints', json_build_array(${t}.group_bp, ${t}.association_bp, ${t}.federation_bp, ${t}.fund_bp),
  'cardFeeBp', ${t}.card_fee_bp, 'assemblyDate', ${t}.assembly_date, 'minutes', ${t}.minutes)`

/**
 * SQL: the shares in force at this moment, one `ShareTermsInForce` as JSON, or null before an assembly voted. Not
 * `now()`: who waited for a vote to be written reads it, though the waiting began before.
 */
export const SHARE_TERMS_IN_FORCE = `(select ${asJson('terms')} from share_terms terms
  where terms.deleted_at is null and terms.valid_from <= clock_timestamp() order by terms.valid_from desc limit 1)`

/** Every version of the shares of the shop, and of those that organizations voted for their agreements (`owner`). */
const EVERY_TERMS = `(select id, group_bp, association_bp, federation_bp, fund_bp, assembly_date, minutes, null as owner
    from share_terms
  union all select id, group_bp, association_bp, federation_bp, fund_bp, assembly_date, minutes, organization_id
    from agreement_terms)`

/**
 * SQL: `{ assemblyDate, minutes }` of the shares that something was sold under, or null; the minutes say so if they were
 * voted for agreements. @param id an SQL expression
 */
export const voteOf = (id: string) => `(select json_build_object('assemblyDate', terms.assembly_date,
    'minutes', terms.minutes || case when terms.owner is null then '' else ', para los convenios' end)
  from ${EVERY_TERMS} terms where terms.id = ${id})`

/** SQL: the basis points of such shares, as `ShareTermsInForce` has them. @param id an SQL expression */
export const basisPointsOf = (
  id: string,
) => `(select json_build_array(terms.group_bp, terms.association_bp, terms.federation_bp, terms.fund_bp)
  from ${EVERY_TERMS} terms where terms.id = ${id})`

/**
 * Those of a day, as they are known now.
 * @param day `YYYY-MM-DD` in Chile; one that is over, and null, is this moment
 */
export async function findShareTermsOn(knex: Knex, day: string | null): Promise<ShareTermsInForce | null> {
  const { rows } = await knex.raw<{ rows: { terms: ShareTermsInForce }[] }>(
    `select ${asJson('t')} as terms from share_terms t where t.deleted_at is null and t.valid_from <=
      greatest(clock_timestamp(), cast(cast(cast(:day as text) as date) as timestamp) at time zone 'America/Santiago')
    order by t.valid_from desc limit 1`,
    { day },
  )
  return rows[0]?.terms ?? null
}

/** Every version, the newest first; `isInForce`: now. */
export async function readShareTerms(
  knex: Knex,
): Promise<(ShareTermsInForce & { validFrom: Date; isInForce: boolean })[]> {
  const { rows } = await knex.raw<{
    rows: { terms: ShareTermsInForce; validFrom: Date; isInForce: boolean }[]
  }>(
    `select ${asJson('t')} as terms, t.valid_from as "validFrom",
      t.id = ${SHARE_TERMS_IN_FORCE}->>'id' as "isInForce"
    from share_terms t where t.deleted_at is null order by t.valid_from desc, t.id limit 50`,
  )
  return rows.map(({ terms, ...when }) => ({ ...terms, ...when }))
}

/** The shares in force, or null before an assembly voted: nothing can be sold before that. */
export async function findShareTermsInForce(knex: Knex): Promise<ShareTermsInForce | null> {
  const sql = `select ${SHARE_TERMS_IN_FORCE} as terms`
  const { rows } = await prepared<{ terms: ShareTermsInForce | null }>(knex, sql, [])
  return rows[0]?.terms ?? null
}

/** @throws when no assembly has voted yet */
export async function shareTermsInForce(knex: Knex): Promise<ShareTermsInForce> {
  const terms = await findShareTermsInForce(knex)
  if (!terms) throw new Error('there are no share terms yet')
  return terms
}
