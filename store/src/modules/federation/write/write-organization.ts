import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'

export type NewOrganization = {
  kind: 'federation' | 'association' | 'group'
  handle: string
  name: string
  parent?: string | null
  communeCode?: string | null
  locality?: string | null
  trade?: string | null
  legalForm?: string | null
  sellerModel?: 'own_sale' | 'consignment' | 'marketplace'
  isTrusted?: boolean
  isInFormation?: boolean
}

const PARENT_KIND = { group: 'association', association: 'federation', federation: null } as const

/** Answers its id. @throws Problem 400 invalid_data · 409 handle_taken */
export async function writeOrganization(trx: Knex.Transaction, input: NewOrganization): Promise<string> {
  const id = newId('org')
  const written = await trx('organization')
    .insert({
      id,
      kind: input.kind,
      handle: input.handle,
      name: input.name,
      parent_id: await parentOf(trx, input),
      commune_code: input.communeCode ?? null,
      locality: input.locality ?? null,
      trade: input.trade ?? null,
      legal_form: input.legalForm ?? null,
      seller_model: input.sellerModel ?? 'own_sale',
      is_trusted: input.isTrusted ? true : null,
      is_in_formation: input.isInFormation ?? false,
      status: 'active',
      status_since: new Date(),
    })
    .onConflict(trx.raw('(handle) where deleted_at is null'))
    .ignore()
    .returning('id')
  if (written.length === 0)
    throw new Problem('handle_taken', 'Ya hay una organización con ese identificador.')
  return id
}

/** Held until it is written: an association leaves only when no group of it is left. */
async function parentOf(trx: Knex.Transaction, { kind, parent }: NewOrganization): Promise<string | null> {
  const parentKind = PARENT_KIND[kind]
  if (!parentKind) return null
  const found = await trx('organization')
    .where({ kind: parentKind, deleted_at: null, ...(parent ? { handle: parent } : {}) })
    .whereNot('status', 'left')
    .orderBy('created_at')
    .forShare()
    .first<{ id: string } | undefined>('id')
  if (!found) throw invalid('No existe la organización de la que depende.')
  return found.id
}
