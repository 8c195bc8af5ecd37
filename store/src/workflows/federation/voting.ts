import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { MedusaError } from '@medusajs/framework/utils'
import { newId } from '../../new-id'
import { splitAmount } from '../../rules/shares'

export type ShareTermsInput = {
  group: number
  association: number
  federation: number
  fund: number
  /** Basis points of what is charged by card. */
  cardFee: number
  assemblyDate: string
  minutes: string
}

/**
 * A vote is a new row, in force from now on; sales made before keep the shares frozen on them. Told twice, it is one vote.
 * Answers its id.
 */
export async function writeShareTerms(trx: Knex.Transaction, input: ShareTermsInput): Promise<string> {
  refuseWhatIsNotAll(input)
  const vote = {
    group_bp: input.group,
    association_bp: input.association,
    federation_bp: input.federation,
    fund_bp: input.fund,
    card_fee_bp: input.cardFee,
    assembly_date: input.assemblyDate,
    minutes: input.minutes,
  }
  // Nobody else writes one until the transaction ends: of two at once the second one sees the first.
  await trx.raw('lock table share_terms in share row exclusive mode')
  const newest = trx('share_terms')
    .whereNull('deleted_at')
    .orderBy('valid_from', 'desc')
    .limit(1)
    .as('newest')
  const inForce = await trx(newest).where(vote).first<{ id: string } | undefined>('id')
  if (inForce) return inForce.id
  const id = newId('terms')
  await trx('share_terms').insert({ id, ...vote, valid_from: trx.raw('clock_timestamp()') })
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

type Row = {
  group_bp: number
  association_bp: number
  federation_bp: number
  fund_bp: number
  card_fee_bp: number
  assembly_date: string
  minutes: string
}

/** Those in force, or null. Nobody writes others until the transaction ends. */
export async function shareTermsNow(trx: Knex.Transaction): Promise<ShareTermsInput | null> {
  await trx.raw('lock table share_terms in share row exclusive mode')
  const row = await trx('share_terms')
    .whereNull('deleted_at')
    .orderBy('valid_from', 'desc')
    .first<Row | undefined>()
  if (!row) return null
  return {
    group: row.group_bp,
    association: row.association_bp,
    federation: row.federation_bp,
    fund: row.fund_bp,
    cardFee: row.card_fee_bp,
    assemblyDate: row.assembly_date,
    minutes: row.minutes,
  }
}
