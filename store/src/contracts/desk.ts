/**
 * What the desk (`/mesa` in the shop) and the store say to each other, under `/desk` (docs/interfaces.md), with the
 * session of a member as bearer. An organization is named by its handle; moments are ISO 8601, UTC.
 */
import type { Photo } from './catalog.ts'
import type { FactorState } from './desk/factor.ts'
import type { OpeningCourse } from './training-progress.ts'

/** An organization in which she holds an office now. `offices`: as people call them. */
export type DeskPlace = {
  handle: string
  name: string
  kind: 'association' | 'federation'
  offices: string[]
}

/** `GET /desk/me` */
export type DeskHome = { member: { name: string }; places: DeskPlace[] }

/**
 * What an office lets its holder do at the desk.
 * - look: what waits and how things stand, without money
 * - approve: products that groups propose
 * - orders: a group's part of an order: take it, say what is missing, hand it over
 * - groups: found, invite, correct and pause groups and their members
 * - money: read what was paid, shared, closed and owed
 * - documents: record documents for the tax office
 * - collect: decide on transfers of buyers and refunds
 * - close: close a month
 * - pay: propose or approve what is paid to groups
 * - offices: who holds which office, and what was done with it
 * - give_offices: give an office, which another person confirms, and end one
 * - points: collection and pickup points and fairs
 * - announce: what the shop or the groups' phones tell everybody for some days
 * - shop: the classes of products, and what the shop says of the federation
 * - terms: ask for what delivery costs, how sales are shared and who sells, and confirm what another asked
 * - certificates: who has which, take one back, extend what they open
 * - vouch: say that another officer's second factor is hers, or not, or lost
 * - train: sessions of courses, and who was there
 * - leaders: who would take over which office, of those who let it be seen
 * - mentor: circles of mentoring, and who accompanies whom
 * - learning: sums of what was taught and learned, and of nobody by name
 * - supply: what groups make alike, who is qualified for it, and what they say they will have
 * - standards: what an assembly voted that a collective product is
 * - agree: institutions that buy, what they are quoted, what they signed and call for
 * - qualify: what peers found of a group's trial batch
 * - share_out: share a call-off among groups, and cover one that fails
 * - buy: what groups buy together, who takes how much of it, and what came
 * - lots: receive, hold, release and recall what groups made, and who bought what is recalled
 */
export type Capability =
  | 'look'
  | 'approve'
  | 'orders'
  | 'groups'
  | 'money'
  | 'documents'
  | 'collect'
  | 'close'
  | 'pay'
  | 'offices'
  | 'give_offices'
  | 'points'
  | 'announce'
  | 'shop'
  | 'terms'
  | 'certificates'
  | 'vouch'
  | 'train'
  | 'leaders'
  | 'mentor'
  | 'learning'
  | 'trials'
  | 'supply'
  | 'standards'
  | 'qualify'
  | 'share_out'
  | 'agree'
  | 'lots'
  | 'buy'

/** How many of something wait, and since when the oldest does. */
export type Waiting = { count: number; oldest: string | null }

/** An office there whose term ends within sixty days. `until`: the last day, `YYYY-MM-DD` in Chile. */
export type EndingTerm = { office: string; memberName: string; until: string }

/** What waits for who decides on buyers' money. */
export type WaitingMoney = { transfers: Waiting; refunds: Waiting; reviews: Waiting }

/** `GET /desk/organizations/{handle}`: what waits and how things stand, for the groups below it. */
export type DeskSummary = {
  organization: { handle: string; name: string; kind: 'association' | 'federation' }
  offices: string[]
  can: Capability[]
  /** Of who may move money or give offices there: whether the second factor opens that now. Null: it is not needed. */
  factor: FactorState | null
  /** Nobody in force there can give offices: officers above it do, by two, or else the panel. */
  isWithoutBoard: boolean
  endingTerms: EndingTerm[]
  proposals: Waiting
  /** Paid parts of orders that a group has not handed over, by what is to be done next. */
  consignments: { toAccept: Waiting; toPrepare: Waiting; toHandOver: Waiting }
  groups: { active: number; paused: number; invited: number }
  /** At the federation's desk, for who reads money. */
  money: WaitingMoney | null
}

/** `GET …/proposals`: what waits for an answer, the one that waits longest first. `id`: the product's. */
export type DeskProposal = {
  id: string
  version: number
  /** new: nobody can buy it yet; edit: the shop shows the old words meanwhile */
  kind: 'new' | 'edit'
  title: string
  group: { handle: string; name: string }
  /** Null: staff put it up. */
  sentBy: { name: string; isHelper: boolean } | null
  sentAt: string
  /** Why she is no judge of it: it is of a group of hers. */
  isOfOwnGroup: boolean
}

/** `GET …/proposals/{id}`: the same with what it says, field by field. */
export type DeskProposalWhole = DeskProposal & {
  photos: Photo[]
  /** What the shop shows meanwhile, when an edit has other photos; otherwise null. */
  photosBefore: Photo[] | null
  /** What is still to be mended before it can be on sale, in words. */
  missing: string[]
  /** The course that somebody of the group has to finish first: it is the group's first food. */
  course: OpeningCourse | null
  lines: { name: string; before: string; after: string; isChanged: boolean }[]
}

/** Who did what in which office, about what: its title, or null. */
export type DeskActRow = {
  at: string
  memberName: string
  office: string
  what: string
  about: string | null
}

/** Who holds an office, by which minutes, until when. */
export type DeskOfficeRow = {
  id: string
  office: string
  memberName: string
  since: string
  /** The last day, `YYYY-MM-DD` in Chile. */
  until: string
  isOver: boolean
  /** Ended before its last day. */
  endedAt: string | null
  act: string | null
  /** The officers who gave it; empty: the federation's panel. */
  givenBy: string[]
  /** Given by others, for nobody in force there could. */
  isRescue: boolean
  /** False: its holder left all groups below it, and holds it until it is ended. */
  isMember: boolean
  /** Its holder can give offices. */
  givesOffices: boolean
}
