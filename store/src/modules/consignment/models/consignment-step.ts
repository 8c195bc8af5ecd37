import { model } from '@medusajs/framework/utils'
import { Consignment } from './consignment'

/** What happened to a consignment, when and by whom. Never changed. */
export const ConsignmentStep = model.define('consignment_step', {
  id: model.id({ prefix: 'cstep' }).primaryKey(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: 'steps' }),
  state: model.text(),
  actor: model.text(),
  at: model.dateTime(),
})
