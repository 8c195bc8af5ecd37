import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MonthBalance, MonthEntry } from '../../../contracts'
import { orders } from '../../../medusa/read/orders'
import { everyOrganization } from '../../federation/read/rows'
import { ACCOUNT_WORDS, EVENT_WORDS, KIND_WORDS } from '../rules/book-words'
import type { Account, EntryKind, PostingEvent } from '../rules/ledger-words'

const ENTRIES = `select p.created_at as at, p.event, o.display_id as number, e.account, g.name as body, e.kind,
  e.amount_clp as "amountClp" from ledger_entry e join ledger_posting p on p.id = e.posting_id
left join ${orders} o on o.id = e.order_id left join ${everyOrganization} g on g.id = e.organization_id
where e.created_at >= :start and e.created_at < :end order by p.created_at, p.id, e.id`

const BALANCES = `select e.account, g.name as body,
  cast(coalesce(sum(e.amount_clp) filter (where e.created_at < :start), 0) as int) as "openingClp",
  cast(coalesce(sum(e.amount_clp) filter (where e.created_at >= :start), 0) as int) as "movedClp",
  cast(sum(e.amount_clp) as int) as "closingClp"
from ledger_entry e left join ${everyOrganization} g on g.id = e.organization_id
where e.created_at < :end group by e.account, e.organization_id, g.name order by e.account, g.name`

type Entry = Omit<MonthEntry, 'at'> & { at: Date; event: PostingEvent; account: Account; kind: EntryKind }

/** Every entry of those moments, as it is; they add up to zero. */
export async function monthEntries(knex: Knex, start: Date, end: Date): Promise<MonthEntry[]> {
  const { rows } = await knex.raw<{ rows: Entry[] }>(ENTRIES, { start, end })
  return rows.map(({ at, event, account, kind, ...row }) => ({
    ...row,
    at: at.toISOString(),
    event: EVENT_WORDS[event],
    account: ACCOUNT_WORDS[account],
    kind: KIND_WORDS[kind],
  }))
}

/** What each account holds at the end, and what it held before. */
export async function monthBalances(knex: Knex, start: Date, end: Date): Promise<MonthBalance[]> {
  const { rows } = await knex.raw<{ rows: (MonthBalance & { account: Account })[] }>(BALANCES, { start, end })
  return rows.map(({ account, ...row }) => ({ ...row, account: ACCOUNT_WORDS[account] }))
}
