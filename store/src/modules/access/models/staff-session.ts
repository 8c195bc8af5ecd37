import { model } from '@medusajs/framework/utils'

/**
 * One entry into the panel. The token and the cookie that it gave name it, and open nothing once it has ended. Without
 * `factor_at` it opens only the page where the second factor is set up.
 */
export const StaffSession = model
  .define('staff_session', {
    id: model.id({ prefix: 'sses' }).primaryKey(),
    user_id: model.text(),
    /** When a code of the second factor was last typed in it. */
    factor_at: model.dateTime().nullable(),
    entered_at: model.dateTime(),
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ['user_id'] }])
