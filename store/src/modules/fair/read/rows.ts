/** What was sold, by what was brought. */
export const soldOfLines = `(select till_line_id, sum(units)::int as units from fair_sale_line
  where deleted_at is null group by till_line_id)`

/** Of each till: how many sales, and what they brought in cash and by card. */
export const soldOfTills = `(select till_id, count(*)::int as sales,
  coalesce(sum(total_clp) filter (where paid_by = 'cash'), 0)::int as cash_clp,
  coalesce(sum(total_clp) filter (where paid_by = 'card'), 0)::int as card_clp
  from fair_sale where deleted_at is null group by till_id)`

/** Which till a posting of the books tells of. */
export const tillOfPosting = `(select 'fair:' || id as posting_key, organization_id, name, held_on from fair_till)`
