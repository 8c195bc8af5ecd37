/**
 * A temporary union of suppliers («Unión Temporal de Proveedores»): who bids together in one process of the State. Days are
 * `YYYY-MM-DD` in Chile, months `YYYY-MM`.
 */

/** From which a union needs a public deed, and up to which its process can be a «Compra Ágil». */
export const DEED_FROM_UTM = 1000
export const SMALL_PURCHASE_UTM = 100
/** How much of the contract is done before a member can be replaced. */
export const REPLACED_FROM_PERCENT = 20

/** By law; large: refused in words. */
export type CompanySize = 'micro' | 'small' | 'medium' | 'large'
export type MemberPaperKind = 'registry' | 'existence' | 'tax' | 'no_impediment'
export type UnionPaperKind = MemberPaperKind | 'private_agreement' | 'public_deed'
export type UnionState = 'preparing' | 'presented' | 'awarded' | 'not_awarded' | 'ended'
export type UnionStepKind = Exclude<UnionState, 'preparing'>

/** `POST …/unions`: 201 `{ id }`, 200 when it is there; `POST …/unions/{id}`: 200, while it is in preparation. */
export type UnionFacts = {
  name: string
  /** The number that the State gave the process. */
  process: string
  buyer: string
  what: string
  amount: number
  amountUnit: 'utm' | 'clp'
  closesOn: string
}

/** What a replaced member leaves behind: the buyer's leave, and how much was done by then. */
export type Replacement = { member: string; executedPercent: number; leave: string; leaveOn: string }

/** `POST …/unions/{id}/members`: 201 `{ id }`, 200 when that RUT is in it. */
export type UnionMemberRequest = {
  /** Of the federation, by its handle; null: an entity of outside. */
  organization: string | null
  name: string
  rut: string
  legalForm: string
  size: CompanySize
  /** Who signs for it. */
  signer: string
  replaces: Replacement | null
}

/** `POST …/unions/{id}/representative`: 200. A person of one of its members, by the member's id. */
export type RepresentativeRequest = { member: string; name: string }

/** `POST …/unions/{id}/papers`: 201, 200 when it is what was noted last. `member` null: of the union itself. */
export type UnionPaperRequest = {
  member: string | null
  kind: UnionPaperKind
  number: string
  issuedOn: string
  /** null: it does not expire. */
  validUntil: string | null
}

/** `POST …/unions/{id}/steps`: 201, 200 when it was done; 409 `not_possible` with what is missing. */
export type UnionStepRequest = { kind: UnionStepKind; on: string; note: string }

/** `POST …/utm`, at the federation's desk: 201, 200 when it is what was noted last. As the SII published it. */
export type UtmRequest = { month: string; valueClp: number; source: string }

/** What is missing on a day; `who` null: of the union itself. */
export type UnionLack = { who: string | null; said: string }

/** A paper that a union needs, and how it stands on the day that is asked about. */
export type UnionPaperShown = {
  member: string | null
  kind: UnionPaperKind
  standing: 'in_force' | 'missing' | 'expired' | 'ahead'
  number: string
  issuedOn: string | null
  validUntil: string | null
}

export type UnionMember = { id: string } & Omit<UnionMemberRequest, 'replaces'>
export type UnionPast = { name: string; rut: string; on: string; replacedBy: string; leave: string } & {
  executedPercent: number
}

export type DeskUnionRow = Pick<UnionFacts, 'name' | 'process' | 'buyer' | 'closesOn'> & {
  id: string
  number: number
  state: UnionState
  members: number
  lacks: number
  /** Whose desk keeps it; another's is only read. */
  keeper: string
  isOwn: boolean
}

/** `GET …/unions`: its own, and those in which it or a group of it is a member. */
export type DeskUnions = { unions: DeskUnionRow[]; utm: UtmRequest[] }

/** `GET …/unions/{id}`; as PDF at `…/document.pdf`. 404 for whoever neither keeps it nor is in it. */
export type DeskUnion = UnionFacts & {
  id: string
  number: number
  state: UnionState
  keeper: { handle: string; name: string }
  isOwn: boolean
  /** Of the month that counts; null: it was not noted. */
  utm: UtmRequest | null
  /** Which paper of its own it needs; null: not known without the UTM. */
  needs: 'private_agreement' | 'public_deed' | null
  isSmallPurchase: boolean
  /** The day for which papers are looked at: until it was presented the closing day, then today. */
  judgedOn: string
  lacks: UnionLack[]
  members: UnionMember[]
  past: UnionPast[]
  representative: RepresentativeRequest | null
  papers: UnionPaperShown[]
  steps: UnionStepRequest[]
}

/** Organizations that can be named as members: that have an entity. */
export type UnionCandidate = { handle: string; name: string }
export type DeskUnionPage = { union: DeskUnion; candidates: UnionCandidate[] }
