import type { MemberRole } from '../group/home.ts'

export type GroupStatus = 'invited' | 'active' | 'paused' | 'left'

/** `GET /desk/organizations/{handle}/groups`: `{ groups: DeskGroup[] }`, all below it, by name. */
export type DeskGroup = {
  handle: string
  name: string
  kind: 'group' | 'association'
  /** What it is part of: of a group its association, of an association the federation. */
  parent: { handle: string; name: string }
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
  /** Null to who may not correct them. `birthYear`: where she said it. */
  contact: { phone: string | null; email: string | null; birthYear: number | null } | null
}

/** `GET …/associations`, at the federation's desk: `{ associations: DeskAssociation[] }`, by name. */
export type DeskAssociation = Pick<
  DeskGroup,
  'handle' | 'name' | 'status' | 'backOn' | 'commune' | 'members'
> & {
  /** Groups of it that did not leave. */
  groups: number
  /** Nobody in force there can give offices. */
  isWithoutBoard: boolean
}

/** `GET …/groups/{group}`, at the federation's desk also of an association: `{ group: DeskGroupWhole }` */
export type DeskGroupWhole = DeskGroup & {
  communeCode: string | null
  locality: string | null
  trade: string | null
  statusSince: string
  pauseNote: string | null
  /** No officer said that it is trusted: somebody of it learned to take photographs. */
  isTrustedByCourse: boolean
  people: DeskMember[]
  /** Why she does not decide whether it is trusted: it is hers. */
  isOwn: boolean
  /** Of an association; null of a group. */
  board: { groups: number; isWithoutBoard: boolean } | null
}

/**
 * `POST …/groups`, and `POST …/associations` at the federation's desk: 201 `{ handle }`. `association`: under which a group
 * is, at the desk of the federation.
 */
export type NewGroup = GroupFacts & { handle: string; association?: string }

/** `POST …/groups/{group}`, also of an association */
export type GroupFacts = {
  name: string
  communeCode: string
  locality?: string | null
  trade?: string | null
}
