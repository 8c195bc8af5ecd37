/** What one group prepares of an order. */
export const consignments = `(select id, order_id, organization_id, state, delivery_mode, delivery_label,
  delivery_detail, delivery_clp, due_on, arrives_from, arrives_to, shipping_option_id, items_clp, is_delivery_refunded,
  card_fee_bp, goods_vat_clp, delivery_vat_clp, seller_model, carrier, tracking_code from consignment where deleted_at is null)`

/** What was sold: `quantity`, of it what the group has (`quantity_confirmed`) and what came back. */
export const consignmentLines = `(select id, consignment_id, line_item_id, variant_id, title, variant_title,
  product_handle, photo, is_experience, quantity, quantity_confirmed, shortage_reason, quantity_refunded,
  unit_price_clp, amount_clp from consignment_line where deleted_at is null)`

/** What each body gets of a consignment's goods, frozen at the sale. */
export const consignmentShares = `(select consignment_id, amount_clp from consignment_share where deleted_at is null)`

/** What happened to a consignment, and when. */
export const consignmentSteps = `(select consignment_id, state, at from consignment_step where deleted_at is null)`
