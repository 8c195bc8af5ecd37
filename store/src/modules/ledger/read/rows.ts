import { PAID_KINDS, STATEMENT_ACCOUNTS } from '../rules/ledger-words'

/** What happened to money, each once (`key`). */
export const postings = `(select id, key, event, order_id, refund_id, created_at from ledger_posting where deleted_at is null)`

/** One account's part of a posting, in whole pesos. */
export const entries = `(select id, posting_id, account, organization_id, kind, amount_clp, consignment_id, statement_id, created_at from ledger_entry
  where deleted_at is null)`

/** SQL: an entry waits for its statement. With the accounts in words, as the index of those that wait has them. @param e an alias */
export const isUnstamped = (e: string) =>
  `${e}.statement_id is null and ${e}.account in (${STATEMENT_ACCOUNTS.map((account) => `'${account}'`).join(', ')})`

/**
 * SQL: an entry of a body is what was paid out to it, in money or, of a group, in what was bought for it. @param e an alias
 */
export const isPaid = (e: string) =>
  `(${e}.kind in (${PAID_KINDS.map((kind) => `'${kind}'`).join(', ')}) or ${e}.kind = 'inputs' and ${e}.account = 'group')`

/** Entries of bodies that no statement has yet. */
export const unstampedEntries = `(select u.account, u.organization_id, u.kind, u.amount_clp, u.created_at
  from ledger_entry u where ${isUnstamped('u')})`

const sumOf = (where: string, sign = '') =>
  `${sign}coalesce(sum(e.amount_clp) filter (where ${where}), 0)::bigint`
const ofDelivery = `e.account = 'carrier' or e.account = 'tax' and coalesce(v.kind, e.kind) = 'shipping'`

/** What a buyer paid a group in the hand at a fair, or an institution into the bank: no account of a buyer is between. */
const ofFairOrInvoice = `e.kind = 'takings' or e.account = 'bank'`

/**
 * Of each hand-over and each refund after it, each fair and each payment of an institution, in pesos: what buyers paid
 * (`sold`, and `carried` for the way) less what they got back (`refunded`) is `to_…`, `vat`, `delivery` and `fee` together.
 * What an institution paid for being late is sold, and not `kept`. `kept`: goods less what came back, which is
 * what is shared. A delivery counts with its VAT.
 * @param some SQL that selects the ids of the postings
 */
export const saleFiguresOf = (
  some: string,
) => `(select e.posting_id, ${sumOf(`e.account = 'buyer' and e.kind = 'sale' or ${ofFairOrInvoice}`, '-')} as sold,
  ${sumOf(`e.account = 'buyer' and e.kind = 'shipping'`, '-')} as carried, ${sumOf(`e.account = 'refund'`)} as refunded,
  ${sumOf(`coalesce(v.kind, e.kind) = 'share'`)} as kept,
  ${sumOf(`e.account = 'group' and e.kind <> 'takings'`)} as to_groups, ${sumOf(`e.account = 'association'`)} as to_associations,
  ${sumOf(`e.account = 'federation'`)} as to_federation, ${sumOf(`e.account = 'fund'`)} as to_fund,
  ${sumOf(`e.account = 'tax' and coalesce(v.kind, e.kind) <> 'shipping'`)} as vat,
  ${sumOf(ofDelivery)} as delivery, ${sumOf(`e.account = 'gateway'`)} as fee
  from ledger_entry e left join ledger_entry v on v.id = e.reverses_id where e.deleted_at is null
    and e.posting_id in (${some}) group by e.posting_id)`

/** Goods of a hand-over, line by line, as they were paid. */
export const soldLines = `(select posting_id, line_id, -amount_clp as sold from ledger_entry
  where account = 'buyer' and kind = 'sale' and deleted_at is null)`

/** What an institution paid, of each posting that tells of it. */
export const paidInvoices = `(select e.posting_id, -e.amount_clp as sold from ledger_entry e
  join ledger_posting p on p.id = e.posting_id and p.event = 'invoice_payment'
  where e.account = 'bank' and e.deleted_at is null)`
