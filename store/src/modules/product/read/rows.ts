/** Of each product what an officer said first: whether it was approved as it came, and when it had come. */
export const firstDecisions = `(select distinct on (product_id) product_id, organization_id, created_at,
    state = 'approved' as is_approved
  from proposal where decided_at is not null and state in ('approved', 'returned', 'replaced') and deleted_at is null
  order by product_id, version)`
