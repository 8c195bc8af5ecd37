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

/** What was sold at fairs, line by line, by the posting that tells of its till. */
export const soldAtFairs = `(select 'fair:' || t.till_id as posting_key, t.variant_id, l.amount_clp as sold, l.units
  from fair_sale_line l join fair_till_line t on t.id = l.till_line_id where l.deleted_at is null)`
