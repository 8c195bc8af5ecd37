import { model } from '@medusajs/framework/utils'

/** SHA-256 of a token that opened a session: it opens no second one. */
export const UsedToken = model.define('used_token', { id: model.text().primaryKey() })
