import { model } from '@medusajs/framework/utils'

/** The secret that a person's app makes six digits of, sealed (keys.ts). It counts once a first code was right. */
export const StaffFactor = model.define('staff_factor', {
  user_id: model.text().primaryKey(),
  sealed: model.text(),
  enabled_at: model.dateTime().nullable(),
  /** Half minute of the newest code that was used: it and older ones open nothing. */
  last_step: model.number().default(0),
})
