import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AgreementTerms } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { findShareTermsInForce, shareTermsInForce, type ShareTermsInForce } from './share-terms-in-force'

/** Shares of what institutions pay. `isOwn`: voted for agreements; else they are those of the shop. */
export type AgreementTermsInForce = Omit<ShareTermsInForce, 'cardFeeBp'> & { isOwn: boolean }

const COLUMNS = `t.id, json_build_array(t.group_bp, t.association_bp, t.federation_bp, t.fund_bp) as "basisPoints",
  t.assembly_date as "assemblyDate", t.minutes`

const ON_SQL = `select ${COLUMNS} from agreement_terms t
  where t.organization_id = :organizationId and t.deleted_at is null and t.valid_from <=
    greatest(clock_timestamp(), cast(cast(cast(:day as text) as date) as timestamp) at time zone 'America/Santiago')
  order by t.valid_from desc limit 1`

type Own = Omit<AgreementTermsInForce, 'isOwn'>

/**
 * What that organization voted itself, as it is known of a day now; null: nothing.
 * @param day `YYYY-MM-DD` in Chile; one that is over, and null, is this moment
 */
export async function ownAgreementTerms(
  knex: Knex,
  organizationId: string,
  day: string | null,
): Promise<Own | null> {
  return (await prepared<Own>(knex, ON_SQL, { organizationId, day })).rows[0] ?? null
}

/** By which shares an invoice of that organization is written now: its own, or where none were voted those of the shop. */
export async function agreementTermsInForce(
  knex: Knex,
  organizationId: string,
): Promise<AgreementTermsInForce> {
  const own = await ownAgreementTerms(knex, organizationId, null)
  if (own) return { ...own, isOwn: true }
  const { cardFeeBp: _, ...shop } = await shareTermsInForce(knex)
  return { ...shop, isOwn: false }
}

/** The same as a desk is told; null before any assembly voted. */
export async function agreementTermsShown(
  knex: Knex,
  organizationId: string,
): Promise<AgreementTerms | null> {
  if (!(await findShareTermsInForce(knex))) return null
  return termsShown(await agreementTermsInForce(knex, organizationId))
}

const termsShown = ({
  basisPoints: [group, association, federation, fund],
  assemblyDate,
  minutes,
  isOwn,
}: AgreementTermsInForce): AgreementTerms => ({
  ...{ group, association, federation, fund, assemblyDate, minutes, isOwn },
})

const VERSIONS_SQL = `select ${COLUMNS}, t.valid_from as "validFrom",
  t.id = (select n.id from agreement_terms n where n.organization_id = :organizationId and n.deleted_at is null
    and n.valid_from <= clock_timestamp() order by n.valid_from desc limit 1) as "isInForce"
  from agreement_terms t
  where t.organization_id = :organizationId and t.deleted_at is null order by t.valid_from desc, t.id limit 50`

type Version = Own & { validFrom: Date; isInForce: boolean }

/** Every version of an organization, the newest first. */
export async function readAgreementTerms(knex: Knex, organizationId: string): Promise<Version[]> {
  return (await prepared<Version>(knex, VERSIONS_SQL, { organizationId })).rows
}
