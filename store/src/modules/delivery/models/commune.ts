import { model } from '@medusajs/framework/utils'

/** A commune of Chile, by its CUT code, and the rate zone it belongs to. */
export const Commune = model
  .define('commune', {
    code: model.text().primaryKey(),
    name: model.text(),
    province: model.text(),
    region: model.text(),
    region_code: model.text(),
    zone: model.text(),
    is_branch_only: model.boolean().default(false),
  })
  .indexes([{ on: ['zone'] }])
