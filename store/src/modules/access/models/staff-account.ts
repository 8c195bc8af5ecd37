import { model } from '@medusajs/framework/utils'

/** What a user of the panel may do (access/rules/panel-access.ts). A user without a row in force may do nothing. */
export const StaffAccount = model.define('staff_account', {
  user_id: model.text().primaryKey(),
  role: model.enum(['operator', 'treasury']),
  /** The user who gave the role, or `environment` for those of the founders. */
  made_by: model.text(),
  /** Who saw that too; null: nobody had to. */
  confirmed_by: model.text().nullable(),
  made_at: model.dateTime(),
  /** Tokens and cookies from before open nothing; null: from ever. */
  sessions_from: model.dateTime().nullable(),
  ended_at: model.dateTime().nullable(),
  ended_by: model.text().nullable(),
})
