/**
 * SQL: the guest of an e-mail address, made or found, in one statement with what needs it. Answers its `id`; takes
 * `:id` (when it is new), `:email`, `:name` and `:phone`.
 */
export const guestOfAddress = `insert into customer (id, email, first_name, phone, has_account)
  values (:id, :email, :name, :phone, false)
  on conflict (email, has_account) where deleted_at is null do update set updated_at = now() returning id`
