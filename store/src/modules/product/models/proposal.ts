import { model } from '@medusajs/framework/utils'

/**
 * What a group said of a product at one moment. The newest says what became of it: it waits for the association, was
 * approved or sent back, went out at once (`applied`: a trusted group), or a newer one took its place.
 */
export const Proposal = model
  .define('proposal', {
    id: model.id({ prefix: 'prop' }).primaryKey(),
    organization_id: model.text(),
    product_id: model.text(),
    /** From 1, unique per product: of two phones that began from the same one, one is told. */
    version: model.number(),
    /** Made by the phone: the same item sent twice is the same row. */
    key: model.text(),
    body_hash: model.text(),
    before: model.json().nullable(),
    after: model.json(),
    state: model.enum(['waiting', 'approved', 'returned', 'replaced', 'applied']),
    reason: model.text().nullable(),
    /** `member:…`, `mandate:…` or `user:…` */
    by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['product_id', 'version'], unique: true },
    { on: ['organization_id', 'key'], unique: true },
    { on: ['product_id'], where: "state = 'waiting'" },
  ])
