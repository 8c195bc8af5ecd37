import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { BankAccountRow } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { actorName } from '../../federation/read/actor-name'
import { members } from '../../federation/read/rows'
import { BANKS } from '../data/banks'
import { ACCOUNT_KINDS, type AccountKind } from '../rules/bank-account'

/** SQL: the id of the account that a body is paid to now, or null. @param organization an SQL expression */
export const usableAccount = (organization: string) => `(select b.id from bank_account b
  where b.organization_id = ${organization} and b.usable_from <= now() and b.ended_at is null
  order by b.usable_from desc, b.id desc limit 1)`

const SQL = `select b.id, b.holder_name as "holderName", b.holder_rut as "holderRut", b.bank, b.kind, b.number, b.email,
  c.name as collector, b.consent, b.usable_from as "usableFrom", b.usable_from > now() as "isWaiting",
  coalesce(${actorName('b.added_by')}, 'La oficina de la federación') as "addedBy"
from bank_account b left join ${members} c on c.id = b.collector_id
where b.organization_id = :organizationId and b.ended_at is null
  and (b.usable_from > now() or b.id = ${usableAccount(':organizationId')})
order by b.usable_from`

type Row = Omit<BankAccountRow, 'bankName' | 'kindName' | 'usableFrom'> & {
  kind: AccountKind
  usableFrom: Date
}

/** The account that a body is paid to, and the one that waits to take its place. */
export async function readBankAccounts(knex: Knex, organizationId: string): Promise<BankAccountRow[]> {
  const { rows } = await prepared<Row>(knex, SQL, { organizationId })
  return rows.map((row) => ({
    ...row,
    bankName: BANKS[row.bank] ?? row.bank,
    kindName: ACCOUNT_KINDS[row.kind],
    usableFrom: row.usableFrom.toISOString(),
  }))
}

/** What an account can be, for a form. */
export const accountChoices = {
  banks: Object.entries(BANKS).map(([id, name]) => ({ id, name })),
  kinds: Object.entries(ACCOUNT_KINDS).map(([id, name]) => ({ id, name })),
}
