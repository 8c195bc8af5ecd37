import type { MedusaRequest } from '@medusajs/framework/http'
import type { Staff } from '../../modules/access/read/find-staff'
import { Problem } from '../../kernel/problem'

const known = new WeakMap<MedusaRequest, Staff>()

export const keepStaff = (req: MedusaRequest, staff: Staff) => void known.set(req, staff)

export const notStaff = () => new Problem('not_entered', 'Tu sesión terminó. Entra de nuevo al panel.')

/** Who asks, as the guard found that person in the database. @throws Problem 401 not_entered */
export function staffOf(req: MedusaRequest): Staff {
  const staff = known.get(req)
  if (!staff) throw notStaff()
  return staff
}

/** What goes into columns that say who and in which capacity: `user:…`, as a member's are `member:…`. */
export const byStaff = (req: MedusaRequest): string => `user:${staffOf(req).userId}`
