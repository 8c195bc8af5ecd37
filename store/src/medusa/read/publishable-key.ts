/** SQL: the key with which the shop asks Medusa, or null. */
export const publishableKey = `(select token from api_key where type = 'publishable' and revoked_at is null
  order by created_at limit 1)`
