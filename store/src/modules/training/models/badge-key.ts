import { model } from '@medusajs/framework/utils'

/**
 * With what the federation signs badges. The public half stays for ever, so that an old badge is verified; the private one
 * is sealed with the store's own secret, and where that was changed the next badge makes another key.
 */
export const BadgeKey = model.define('badge_key', {
  id: model.id({ prefix: 'bkey' }).primaryKey(),
  public_jwk: model.json(),
  sealed: model.text(),
})
