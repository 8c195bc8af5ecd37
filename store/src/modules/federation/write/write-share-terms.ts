import { isDeepStrictEqual } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { MedusaError } from '@medusajs/framework/utils'
import { findShareTermsInForce, type ShareTermsInForce } from '../read/share-terms-in-force'
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
}

/**
 * A vote is a new row, in force from now on; sales made before keep the shares frozen on them. Told twice, it is one vote.
 * Answers its id.
 */
export async function writeShareTerms(trx: Knex.Transaction, input: ShareTermsInput): Promise<string> {
  refuseWhatIsNotAll(input)
  const { group, association, federation, fund, cardFee, assemblyDate, minutes } = input
  const vote: ShareTermsInput = { group, association, federation, fund, cardFee, assemblyDate, minutes }
  // Nobody else writes one until the transaction ends: of two at once the second one sees the first.
  await trx.raw('lock table share_terms in share row exclusive mode')
  const inForce = await findShareTermsInForce(trx)
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
    valid_from: trx.raw('clock_timestamp()'),
  })
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

/** Those in force, or null. Nobody writes others until the transaction ends. */
export async function shareTermsNow(trx: Knex.Transaction): Promise<ShareTermsInput | null> {
  await trx.raw('lock table share_terms in share row exclusive mode')
  const inForce = await findShareTermsInForce(trx)
  return inForce && asInput(inForce)
}

function asInput({ basisPoints, cardFeeBp, assemblyDate, minutes }: ShareTermsInForce): ShareTermsInput {
  const [group, association, federation, fund] = basisPoints
  return { group, association, federation, fund, cardFee: cardFeeBp, assemblyDate, minutes }
}
