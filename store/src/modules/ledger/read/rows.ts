import { STATEMENT_ACCOUNTS } from '../rules/ledger-words'

/** What happened to money, each once (`key`). */
export const postings = `(select id, key, event, order_id, refund_id from ledger_posting where deleted_at is null)`

/** One account's part of a posting, in whole pesos. */
export const entries = `(select id, posting_id, account, organization_id, kind, amount_clp, consignment_id, statement_id, created_at from ledger_entry
  where deleted_at is null)`

/** SQL: an entry waits for its statement. With the accounts in words, as the index of those that wait has them. @param e an alias */
export const isUnstamped = (e: string) =>
  `${e}.statement_id is null and ${e}.account in (${STATEMENT_ACCOUNTS.map((account) => `'${account}'`).join(', ')})`

/** Entries of bodies that no statement has yet. */
export const unstampedEntries = `(select u.account, u.organization_id, u.kind, u.amount_clp, u.created_at
  from ledger_entry u where ${isUnstamped('u')})`
