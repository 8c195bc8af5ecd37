import { isDeepStrictEqual } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { MedusaError } from '@medusajs/framework/utils'
import { findShareTermsOn, type ShareTermsInForce } from '../read/share-terms-in-force'
import { newId } from '../../../kernel/new-id'
import { splitAmount } from '../../ledger/rules/shares'

export type ShareTermsInput = {
  group: number
  association: number
  federation: number
  fund: number
  /** Basis points of what is charged by card. */
  cardFee: number
  assemblyDate: string
  minutes: string
  /** Asked for at a desk it names the desk and the first day, `YYYY-MM-DD` in Chile; else it is from now on. */
  organization?: string
  validFrom?: string
}

export const shareTermsSubject = ({ organization, validFrom }: ShareTermsInput): string =>
  organization && validFrom ? `${organization}/${validFrom}` : 'federation'

/**
 * A vote is a new row, in force from now or its day on; sales made before keep the shares frozen on them. Told twice, it
 * is one vote; another of the same first day is no more. Answers its id.
 */
export async function writeShareTerms(trx: Knex.Transaction, input: ShareTermsInput): Promise<string> {
  refuseWhatIsNotAll(input)
  const { group, association, federation, fund, cardFee, assemblyDate, minutes } = input
  const vote: ShareTermsInput = { group, association, federation, fund, cardFee, assemblyDate, minutes }
  // Nobody else writes one until the transaction ends: of two at once the second one sees the first.
  await trx.raw('lock table share_terms in share row exclusive mode')
  const day = input.validFrom ?? null
  const inForce = await findShareTermsOn(trx, day)
  if (inForce && isDeepStrictEqual(asInput(inForce), vote)) return inForce.id
  const id = newId('terms')
  await trx('share_terms').insert({
    id,
    group_bp: group,
    association_bp: association,
    federation_bp: federation,
    fund_bp: fund,
    card_fee_bp: cardFee,
    assembly_date: assemblyDate,
    minutes,
    valid_from: trx.raw(
      `greatest(clock_timestamp(), cast(cast(cast(? as text) as date) as timestamp) at time zone 'America/Santiago')`,
      [day],
    ),
  })
  await trx.raw(
    `update share_terms t set deleted_at = now(), updated_at = now() from share_terms n
      where n.id = :id and t.id <> n.id and t.valid_from = n.valid_from and t.deleted_at is null`,
    { id },
  )
  return id
}

function refuseWhatIsNotAll({ group, association, federation, fund }: ShareTermsInput): void {
  try {
    splitAmount(10_000, [group, association, federation, fund])
  } catch {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      'Las partes deben sumar 10.000 puntos base (100 %).',
    )
  }
}

/** Those of the day of the subject, or null. Nobody writes others until the transaction ends. */
export async function shareTermsNow(trx: Knex.Transaction, subject: string): Promise<ShareTermsInput | null> {
  await trx.raw('lock table share_terms in share row exclusive mode')
  const inForce = await findShareTermsOn(trx, subject.split('/')[1] ?? null)
  return inForce && asInput(inForce)
}

function asInput({ basisPoints, cardFeeBp, assemblyDate, minutes }: ShareTermsInForce): ShareTermsInput {
  const [group, association, federation, fund] = basisPoints
  return { group, association, federation, fund, cardFee: cardFeeBp, assemblyDate, minutes }
}
