import type { Access, FieldAccess } from 'payload'
import { isAdmin } from './people.ts'

export const adminsOnly: Access = ({ req: { user } }) => isAdmin(user)
export const adminsOnlyField: FieldAccess = ({ req: { user } }) => isAdmin(user)

/** Admins see and change every account; the others only their own. */
export const everyoneTheirOwnAccount: Access = ({ req: { user } }) => {
  if (isAdmin(user)) return true
  return user ? { id: { equals: user.id } } : false
}
