import { model } from '@medusajs/framework/utils'

/** A commune of Chile, by its CUT code. */
export const Commune = model.define('commune', {
  code: model.text().primaryKey(),
  name: model.text(),
  province: model.text(),
  region: model.text(),
  region_code: model.text(),
})
