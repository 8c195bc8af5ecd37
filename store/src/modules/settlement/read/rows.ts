/** Of each statement its account and month, and the body to whose sums it belongs: what a closed month says stays so. */
export const statementMonths = `(select s.id, s.account, p.month, above.organization_id as above_id from statement s
  join settlement_period p on p.id = s.period_id left join statement above on above.id = s.parent_id)`

/** One row: the month in which what has no statement yet will be closed at the earliest; null before the first closing. */
export const openMonth = `(select to_char(to_date(max(month), 'YYYY-MM') + interval '1 month', 'YYYY-MM') as month
  from settlement_period)`

/** Months that were closed. */
export const closedMonths = `(select month from settlement_period where deleted_at is null)`
