import { model } from '@medusajs/framework/utils'

/**
 * What a group took to a fair. Who shares in its sales, and by which terms, is frozen when it is opened. `key`: what the
 * phone called the opening of it. Never changed: what was sold and counted are rows of their own.
 */
export const FairTill = model
  .define('fair_till', {
    id: model.id({ prefix: 'till' }).primaryKey(),
    organization_id: model.text(),
    association_id: model.text(),
    federation_id: model.text(),
    terms_id: model.text(),
    /** Basis points of group, association, federation and fund. */
    shares: model.json(),
    name: model.text(),
    place: model.text(),
    held_on: model.text(),
    float_clp: model.number(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'key'], unique: true }])
