import type { MemberRole } from '../group/home.ts'

export type GroupStatus = 'invited' | 'active' | 'paused' | 'left'

/** `GET /desk/organizations/{handle}/groups`: `{ groups: DeskGroup[] }`, all below it, by name. */
export type DeskGroup = {
  handle: string
  name: string
  association: { handle: string; name: string }
  status: GroupStatus
  /** The day on which it is back from its pause, if it said one. */
  backOn: string | null
  commune: string | null
  isTrusted: boolean
  members: number
  /** Products that the shop shows. */
  onSale: number
  /** Products that wait for an answer, and paid parts of orders that it still has to do. */
  waiting: { proposals: number; consignments: number }
}

/** One who belongs to a group, or was asked to. */
export type DeskMember = {
  id: string
  name: string
  role: MemberRole
  /** Null: she has not answered yet. */
  acceptedAt: string | null
  /** Null to who may not correct them. */
  contact: { phone: string | null; email: string | null } | null
}

/** `GET …/groups/{group}`: `{ group: DeskGroupWhole }` */
export type DeskGroupWhole = DeskGroup & {
  communeCode: string | null
  locality: string | null
  trade: string | null
  statusSince: string
  pauseNote: string | null
  people: DeskMember[]
  /** Why she does not decide whether it is trusted: it is hers. */
  isOwn: boolean
}

/** `POST …/groups`: 201 `{ handle }`. `association`: under which, at the desk of the federation. */
export type NewGroup = GroupFacts & { handle: string; association?: string }

/** `POST …/groups/{group}` */
export type GroupFacts = {
  name: string
  communeCode: string
  locality?: string | null
  trade?: string | null
}
