/** What happened to money, each once (`key`). */
export const postings = `(select id, key, event, order_id, refund_id from ledger_posting where deleted_at is null)`

/** One account's part of a posting, in whole pesos. */
export const entries = `(select id, posting_id, account, organization_id, kind, amount_clp, consignment_id, statement_id, created_at from ledger_entry
  where deleted_at is null)`
