import { model } from '@medusajs/framework/utils'
import { Membership } from './membership'

/** A federation, one of its associations, or a producer group. `handle` never changes. */
export const Organization = model
  .define('organization', {
    id: model.id({ prefix: 'org' }).primaryKey(),
    kind: model.enum(['federation', 'association', 'group']),
    handle: model.text().unique(),
    name: model.text().searchable(),
    parent: model.belongsTo(() => Organization, { mappedBy: 'children' }).nullable(),
    children: model.hasMany(() => Organization, { mappedBy: 'parent' }),
    commune_code: model.text().nullable(),
    locality: model.text().nullable(),
    trade: model.text().nullable(),
    legal_form: model.text().nullable(),
    status: model.enum(['invited', 'active', 'paused', 'left']).default('invited'),
    status_since: model.dateTime(),
    pause_note: model.text().nullable(),
    back_on: model.text().nullable(),
    seller_model: model.enum(['own_sale', 'consignment', 'marketplace']).default('own_sale'),
    /** What an officer said; null: nobody did, and what its members learned says it (`read/is-trusted.ts`). */
    is_trusted: model.boolean().nullable(),
    is_in_formation: model.boolean().default(false),
    stock_location_id: model.text().nullable(),
    shipping_profile_id: model.text().nullable(),
    /** Shipping option per delivery mode: `{ home, branch, pickup }`. */
    shipping_options: model.json().nullable(),
    memberships: model.hasMany(() => Membership, { mappedBy: 'organization' }),
  })
  .indexes([{ on: ['parent_id'] }, { on: ['status'] }])
