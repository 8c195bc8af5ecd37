/** What went out by mail or message, by the key under which it goes out once. */
export const sentNotifications = `(select idempotency_key from notification where status = 'success' and deleted_at is null)`

/** What the service refused for good, by the same key. */
export const refusedNotifications = `(select idempotency_key from notification
  where status <> 'success' and deleted_at is null and data @> '{"isRefused": true}')`
