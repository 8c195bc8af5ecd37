import { isDeepStrictEqual } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { SellingEntity } from '../../contracts'
import { writeOrganization } from '../../modules/federation/write/write-organization'
import { Problem } from '../../kernel/problem'
import { askForChange } from '../access/ask-for-change'
import { CHANGE_KINDS, type ChangeData } from '../../modules/access/write/change-kinds'
import type { ShareTermsInput } from '../../modules/federation/write/write-share-terms'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

export type NewFederation = {
  handle: string
  name: string
  territory: string
  isInFormation: boolean
  communeCode: string
  sellingEntity: SellingEntity
  bank: Record<string, string>
  shares: ShareTermsInput
  by: string
}

/** One person founds; what is there already is changed by two. */
async function begin<K extends 'selling_entity' | 'share_terms'>(
  trx: Knex.Transaction,
  kind: K,
  after: ChangeData[K],
  by: string,
) {
  const before = await CHANGE_KINDS[kind].now(trx, 'federation')
  if (isDeepStrictEqual(before, after)) return
  if (before)
    throw new Problem(
      'needs_second_person',
      'La federación ya está fundada. Eso se cambia entre dos personas.',
    )
  await askForChange(trx, { kind, after, by })
}

/** One transaction, so that there is nothing to undo. */
async function found(trx: Knex.Transaction, input: NewFederation) {
  const { sellingEntity, bank, territory, shares, by, ...federation } = input
  const id = await writeOrganization(trx, { kind: 'federation', ...federation })
  await begin(trx, 'selling_entity', { ...sellingEntity, bank, territory }, by)
  await begin(trx, 'share_terms', shares, by)
  return { id }
}

/** The first act of a federation: its name, who sells before the law, and the shares its assembly voted. */
export const foundFederationWorkflow = transactionWorkflow('found-federation', found)
