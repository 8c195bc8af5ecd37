import { model } from '@medusajs/framework/utils'
import { Consignment } from './consignment'

/** Frozen at the sale: what each body gets of this consignment's items. The amounts add up to `items_clp`. */
export const ConsignmentShare = model.define('consignment_share', {
  id: model.id({ prefix: 'cshare' }).primaryKey(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: 'shares' }),
  account: model.enum(['group', 'association', 'federation', 'fund']),
  organization_id: model.text().nullable(),
  basis_points: model.number(),
  amount_clp: model.number(),
})
