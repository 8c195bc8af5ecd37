import type { MedusaRequest } from '@medusajs/framework/http'
import type { MemberRole } from '../../../contracts'
import { notFound, Problem } from '../../../kernel/problem'

/** For which group a member acts in this request, and as what. `by` goes into `by` and `actor` columns. */
export type Acting = {
  memberId: string
  memberName: string
  organizationId: string
  handle: string
  role: MemberRole
  mandateId: string | null
  by: string
}

export type Entered = { memberId: string; memberName: string; sessionId: string }

const entered = new WeakMap<MedusaRequest, Entered>()
const acting = new WeakMap<MedusaRequest, Acting>()

export const keepEntered = (req: MedusaRequest, who: Entered) => void entered.set(req, who)
export const keepActing = (req: MedusaRequest, how: Acting) => void acting.set(req, how)

export const notEntered = () =>
  new Problem('not_entered', 'Tu sesión terminó. Entra de nuevo con tu número o tu correo.')

export const unknownGroup = () => notFound('No encontramos ese grupo entre los tuyos.')

/** Who entered. @throws Problem 401 not_entered */
export function memberOf(req: MedusaRequest): Entered {
  const who = entered.get(req)
  if (!who) throw notEntered()
  return who
}

/** The group of the address, which the guard found to be hers. @throws Problem 404 not_found */
export function actingOf(req: MedusaRequest): Acting {
  const how = acting.get(req)
  // The address that the route reads must be the one that the guard read.
  if (!how || how.handle !== req.params.handle) throw unknownGroup()
  return how
}

/** What a member does for her group and a helper does not: mandates, pause, invitations. @throws Problem 403 not_yours */
export function ownActingOf(req: MedusaRequest): Acting {
  const how = actingOf(req)
  if (how.mandateId || how.role === 'helper')
    throw new Problem('not_yours', 'Eso lo hace una socia del grupo. Pídeselo a ella.')
  return how
}
