import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { actorName } from '../../federation/read/actor-name'
import { organizations } from '../../federation/read/rows'
import { BANKS } from '../data/banks'
import { ACCOUNT_KINDS, type AccountKind } from '../rules/bank-account'

export type ToldAccount = {
  organizationId: string
  organization: string
  handle: string
  isGroup: boolean
  /** With the last four of its number, for letters travel. */
  account: string
  usableFrom: Date
  by: string
}

type Row = Omit<ToldAccount, 'account'> & {
  bank: string
  kind: AccountKind
  number: string
  holderName: string
}

/** A new account as its body is told of it; null: it was taken back already. */
export async function toldAccount(knex: Knex, id: string): Promise<ToldAccount | null> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select b.organization_id as "organizationId", o.name as organization, o.handle, o.kind = 'group' as "isGroup", b.bank,
      b.kind, b.number, b.holder_name as "holderName", b.usable_from as "usableFrom",
      coalesce(${actorName('b.added_by')}, 'la oficina de la federación') as by
    from bank_account b join ${organizations} o on o.id = b.organization_id where b.id = ? and b.ended_at is null`,
    [id],
  )
  const [row] = rows
  if (!row) return null
  const { bank, kind, number, holderName, ...told } = row
  const account = `${ACCOUNT_KINDS[kind]} de ${BANKS[bank] ?? bank} que termina en ${number.slice(-4)}, de ${holderName}`
  return { ...told, account }
}
