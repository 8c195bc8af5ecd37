import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { invalid, notFound } from '../../../kernel/problem'
import { ownAgreementTerms } from '../read/agreement-terms'
import { organizations } from '../read/rows'
import { findShareTermsOn } from '../read/share-terms-in-force'
import { agreementTermsProblem } from '../rules/agreement-terms'

/** Asked for at a desk it names the desk and the first day, `YYYY-MM-DD` in Chile. */
export type AgreementTermsInput = Record<'group' | 'association' | 'federation' | 'fund', number> & {
  assemblyDate: string
  minutes: string
  organization?: string
  validFrom?: string
}

export const agreementTermsSubject = ({ organization, validFrom }: AgreementTermsInput): string =>
  `${organization}/${validFrom}`

/** Nobody writes others until the transaction ends. */
const hold = (trx: Knex.Transaction) => trx.raw('lock table agreement_terms in share row exclusive mode')

async function organizationOf(knex: Knex, handle: string) {
  const { rows } = await knex.raw<{ rows: { id: string; kind: 'federation' | 'association' | 'group' }[] }>(
    `select o.id, o.kind from ${organizations} o where o.handle = ?`,
    [handle],
  )
  if (!rows[0]) throw notFound('Esa organización no existe.')
  return rows[0]
}

/** @throws Problem 400 invalid_data: they are not all, or take from what another assembly voted · 404 not_found */
export async function demandAgreementTerms(knex: Knex, input: AgreementTermsInput): Promise<{ id: string }> {
  const { id, kind } = await organizationOf(knex, input.organization ?? '')
  const shop = await findShareTermsOn(knex, input.validFrom ?? null)
  const [group = 0, association = 0, federation = 0, fund = 0] = shop?.basisPoints ?? []
  const problem = agreementTermsProblem(input, { group, association, federation, fund }, kind)
  if (problem) throw invalid('Hay algo que corregir.', problem)
  return { id }
}

/** A vote is a new row, in force from its day on; invoices written before keep their shares. Of the same first day the last counts. */
export async function writeAgreementTerms(
  trx: Knex.Transaction,
  input: AgreementTermsInput,
): Promise<string> {
  const { id: organizationId } = await demandAgreementTerms(trx, input)
  await hold(trx)
  const { group, association, federation, fund, assemblyDate, minutes, validFrom = null } = input
  const id = newId('aterms')
  await trx('agreement_terms').insert({
    ...{ id, organization_id: organizationId, assembly_date: assemblyDate, minutes },
    ...{ group_bp: group, association_bp: association, federation_bp: federation, fund_bp: fund },
    valid_from: trx.raw(
      `greatest(clock_timestamp(), cast(cast(cast(? as text) as date) as timestamp) at time zone 'America/Santiago')`,
      [validFrom],
    ),
  })
  await trx.raw(
    `update agreement_terms t set deleted_at = now(), updated_at = now() from agreement_terms n
      where n.id = :id and t.id <> n.id and t.organization_id = n.organization_id and t.valid_from = n.valid_from
        and t.deleted_at is null`,
    { id },
  )
  return id
}

/** Those of the day of the subject, or null. */
export async function agreementTermsNow(
  trx: Knex.Transaction,
  subject: string,
): Promise<AgreementTermsInput | null> {
  await hold(trx)
  const [handle = '', day = null] = subject.split('/')
  const { id } = await organizationOf(trx, handle)
  const own = await ownAgreementTerms(trx, id, day)
  if (!own) return null
  const [group, association, federation, fund] = own.basisPoints
  return { group, association, federation, fund, assemblyDate: own.assemblyDate, minutes: own.minutes }
}
