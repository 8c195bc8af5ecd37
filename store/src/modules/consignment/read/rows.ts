/** What one group prepares of an order. */
export const consignments = `(select id, order_id, organization_id, state from consignment where deleted_at is null)`
