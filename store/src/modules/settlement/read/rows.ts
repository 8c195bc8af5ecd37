/** Months that were closed. */
export const periods = `(select id, month, ends_at, closed_at, closed_by from settlement_period)`

/** What each account was told when a month was closed. */
export const statements = `(select id, period_id, number, account, organization_id, organization_name, parent_id,
  opening_clp, earned_clp, paid_clp, closing_clp, entry_count, hash from statement)`
