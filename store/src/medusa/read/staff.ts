const USER_COLUMNS = `id, email, first_name, created_at`

/** Users of the panel. */
export const users = `(select ${USER_COLUMNS} from "user" where deleted_at is null)`

/** Also those who are no more: what they did keeps their name. */
export const everyUser = `(select ${USER_COLUMNS} from "user")`

/** Each user's way to enter by a password, and when that password was set. */
export const passwords = `(select a.id as auth_identity_id, a.app_metadata->>'user_id' as user_id, p.updated_at as set_at
  from auth_identity a join provider_identity p on p.auth_identity_id = a.id and p.provider = 'emailpass'
    and p.deleted_at is null
  where a.deleted_at is null)`
