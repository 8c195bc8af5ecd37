import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { SellingEntity } from '../../../contracts'
import { newId } from '../../../kernel/new-id'

export type SellingEntityInput = SellingEntity & {
  territory: string
  bank: Record<string, string>
  /** The desk where it was asked for. */
  organization?: string
}

export const sellingEntitySubject = ({ organization }: SellingEntityInput): string =>
  organization ? `${organization}/selling_entity` : 'federation'

/**
 * There is one selling entity at a time; a new one replaces the old, which stays as a deleted row. Told twice, it is one.
 * Answers its id.
 */
export async function writeSellingEntity(trx: Knex.Transaction, input: SellingEntityInput): Promise<string> {
  const bank = JSON.stringify(input.bank)
  const entity = {
    rut: input.rut,
    legal_name: input.legalName,
    business_line: input.businessLine,
    address: input.address,
    commune: input.commune,
    legal_representative: input.legalRepresentative,
    email: input.email,
    phone: input.phone,
    territory: input.territory,
  }
  // Nobody else writes one until the transaction ends: of two at once the second one sees the first.
  await trx.raw('lock table selling_entity in share row exclusive mode')
  const same = await trx('selling_entity')
    .where({ ...entity, deleted_at: null })
    .whereRaw('bank = cast(? as jsonb)', [bank])
    .first<{ id: string } | undefined>('id')
  const id = same?.id ?? newId('sell')
  const now = new Date()
  await trx('selling_entity')
    .whereNull('deleted_at')
    .whereNot('id', id)
    .update({ deleted_at: now, updated_at: now })
  if (!same) await trx('selling_entity').insert({ id, ...entity, bank })
  return id
}

type Row = {
  rut: string
  legal_name: string
  business_line: string
  address: string
  commune: string
  legal_representative: string
  email: string
  phone: string
  territory: string
  bank: Record<string, string>
}

/** The one in force, or null. Nobody writes one until the transaction ends. */
export async function sellingEntityNow(trx: Knex.Transaction): Promise<SellingEntityInput | null> {
  await trx.raw('lock table selling_entity in share row exclusive mode')
  return readSellingEntity(trx)
}

export async function readSellingEntity(trx: Knex): Promise<SellingEntityInput | null> {
  const row = await trx('selling_entity')
    .whereNull('deleted_at')
    .orderBy('created_at', 'desc')
    .first<Row | undefined>()
  if (!row) return null
  const { rut, address, commune, email, phone, territory, bank } = row
  return {
    ...{ rut, address, commune, email, phone, territory, bank },
    legalName: row.legal_name,
    businessLine: row.business_line,
    legalRepresentative: row.legal_representative,
  }
}
