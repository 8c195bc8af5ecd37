import { model } from '@medusajs/framework/utils'

/** How a group wants to be presented, at one moment, and what became of it at the cms. `says`: a `ProfileWords` with its photo. */
export const ProfileProposal = model
  .define('profile_proposal', {
    id: model.id({ prefix: 'profile' }).primaryKey(),
    organization_id: model.text(),
    /** Made by the phone: the same one sent twice is the same row. */
    key: model.text(),
    body_hash: model.text(),
    says: model.json(),
    /** «Rosa, encargada», when she agreed. */
    written_by: model.text().nullable(),
    /** `member:…` or `mandate:…` */
    by: model.text(),
    state: model.enum(['sent', 'received', 'taken', 'published', 'declined']),
    reason: model.text().nullable(),
    received_at: model.dateTime().nullable(),
    /** When it came into its state. */
    state_at: model.dateTime(),
  })
  .indexes([{ on: ['organization_id', 'key'], unique: true }, { on: ['organization_id', 'created_at'] }])
