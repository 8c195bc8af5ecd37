import { model } from '@medusajs/framework/utils'

/** What is right or wrong by a version of a standard, as it was photographed; its words are the photo's own. */
export const SupplyStandardPhoto = model
  .define('supply_standard_photo', {
    id: model.id({ prefix: 'stdp' }).primaryKey(),
    standard_id: model.text(),
    version: model.number(),
    kind: model.enum(['right', 'wrong']),
    photo: model.json(),
    /** Of what came: the same one sent twice is one. */
    sha256: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['standard_id', 'version', 'kind', 'sha256'], unique: true, where: 'deleted_at is null' }])
