import { model } from '@medusajs/framework/utils'

/** A place in the panel, or a way back into it, for whom holds the link. Here is the SHA-256 of its word. */
export const StaffInvitation = model
  .define('staff_invitation', {
    id: model.id({ prefix: 'sinv' }).primaryKey(),
    token_hash: model.text().unique(),
    email: model.text(),
    role: model.text(),
    /** Whose password and second factor it makes anew; null: a new account. */
    user_id: model.text().nullable(),
    made_by: model.text(),
    /** Who saw it too; null: the founder, alone. */
    confirmed_by: model.text().nullable(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ['email'] }])
