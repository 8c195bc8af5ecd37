import { model } from '@medusajs/framework/utils'
import { ConsignmentLine } from './consignment-line'
import { ConsignmentShare } from './consignment-share'
import { ConsignmentStep } from './consignment-step'

/** The goods of one order that one group prepares. */
export const Consignment = model
  .define('consignment', {
    id: model.id({ prefix: 'cons' }).primaryKey(),
    order_id: model.text(),
    organization_id: model.text(),
    state: model
      .enum(['pending', 'accepted', 'packed', 'handed_over', 'delivered', 'short', 'cancelled'])
      .default('pending'),
    delivery_mode: model.enum(['home', 'branch', 'pickup', 'visit']),
    delivery_label: model.text(),
    delivery_detail: model.text(),
    delivery_clp: model.number(),
    /** Null of a visit: its day is agreed by its group and its buyer. */
    arrives_from: model.text().nullable(),
    arrives_to: model.text().nullable(),
    point_id: model.text().nullable(),
    shipping_option_id: model.text(),
    collection_point_id: model.text().nullable(),
    due_on: model.text(),
    items_clp: model.number(),
    terms_id: model.text(),
    /** Frozen with the shares: what the gateway keeps of what it charged. */
    card_fee_bp: model.number().default(0),
    /** Its part of the order's VAT, frozen (decision 023); null on what was sold before. */
    goods_vat_clp: model.number().nullable(),
    delivery_vat_clp: model.number().nullable(),
    /** How its group sold, frozen; null on what was sold before: as it sells now. */
    seller_model: model.enum(['own_sale', 'consignment', 'marketplace']).nullable(),
    is_delivery_refunded: model.boolean().default(false),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    lines: model.hasMany(() => ConsignmentLine, { mappedBy: 'consignment' }),
    shares: model.hasMany(() => ConsignmentShare, { mappedBy: 'consignment' }),
    steps: model.hasMany(() => ConsignmentStep, { mappedBy: 'consignment' }),
  })
  .cascades({ delete: ['lines', 'shares', 'steps'] })
  .indexes([{ on: ['order_id', 'organization_id'], unique: true }, { on: ['organization_id', 'state'] }])
