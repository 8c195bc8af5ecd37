import { model } from '@medusajs/framework/utils'

/**
 * The secret that a person's app makes six digits of, sealed (keys.ts). `owner_id`: a user of the panel or a member. It
 * counts once a first code was right, typed in the session to which the secret was shown.
 */
export const SecondFactor = model.define('second_factor', {
  owner_id: model.text().primaryKey(),
  sealed: model.text(),
  /** The session that was shown the secret: no other one sets it up. */
  offered_to: model.text().nullable(),
  enabled_at: model.dateTime().nullable(),
  /** From when it opens what moves money: a new one waits, so that others can object. */
  counts_from: model.dateTime().nullable(),
  /** Half minute of the newest code that was used: it and older ones open nothing. */
  last_step: model.number().default(0),
})
