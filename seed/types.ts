/** The shape of one federation as data. Everything another federation would change is in `data/`. */
import type {
  Allergen,
  FoodContent,
  Invoice,
  NewPoint,
  ProductValues,
  SellingEntity,
  Territory,
} from '../store/src/contracts/index.ts'
import type { HistoryLeadership } from './leadership-types.ts'
import type { HistoryCertificate, HistorySession } from './session-types.ts'
import type { HistoryTrial } from './trial-types.ts'

export type TerritorySeed = Territory

export type FederationSeed = {
  handle: string
  name: string
  territory: string
  isInFormation: boolean
  sellingEntity: SellingEntity
  bank: {
    bank: string
    accountType: string
    accountNumber: string
    holder: string
    rut: string
    email: string
  }
  shares: {
    group: number
    association: number
    federation: number
    fund: number
    /** What the card gateway keeps, in basis points of what it charges. */
    cardFee: number
    assemblyDate: string
    minutes: string
  }
  communeCode: string
}

export type AssociationSeed = {
  handle: string
  name: string
  communeCode: string
  legalForm: string
  /** Who helps its groups: may act for one that gave her a mandate. */
  members: MemberSeed[]
}

/** An office at the desk of an association or of the federation. `name`: of a member below it. */
export type OfficeSeed = {
  office: 'president' | 'secretary' | 'treasurer' | 'coordinator' | 'auditor' | 'communications'
  name: string
  until: string
  act: string
}

export type MemberSeed = {
  name: string
  role: 'leader' | 'treasurer' | 'member' | 'helper'
  phone?: string
  email?: string
  consentsToBeNamed: boolean
}

export type GroupSeed = {
  handle: string
  name: string
  association: string
  communeCode: string
  locality: string
  trade: string
  legalForm: 'de_facto' | 'workshop' | 'trade_association' | 'indigenous_association' | 'cooperative'
  sellerModel: 'own_sale' | 'consignment'
  isTrusted: boolean
  /** One paused group shows what a pause looks like. */
  pause?: { note: string; backOn: string }
  members: MemberSeed[]
}

export type PointSeed = NewPoint

/** How buyers ask: words that say nothing alone, other names, and what foods must not declare for a diet. */
export type SearchSeed = {
  stopWords: string[]
  synonyms: { asked: string[]; means: string[] }[]
  diets: { name: string; asked: string[]; withoutAllergens: Allergen[]; withoutIngredients: string[] }[]
}

export type CategorySeed = { handle: string; name: string }

/** What is a yes or a no: a no need not be written. */
type Flag = {
  [K in keyof ProductValues]-?: ProductValues[K] extends boolean ? K : never
}[keyof ProductValues]

export type ProductSeed = Omit<ProductValues, Flag> & {
  [K in Flag]?: boolean
} & {
  handle: string
  group: string
  category: string
  /** Packed, in cm: length, width, height. */
  packedCm: [number, number, number]
  season?: number[]
  /** Waits for the association's approval in the demonstration instead of being out. */
  isProposal?: true
  withdrawal: { applies: true } | { applies: false; reason: string }
  /** One without a title of its own is the only variant. */
  variants: { title?: string; priceClp: number; stock: number }[]
  food?: FoodContent
  /** File stems in `images/`, the cover first. */
  images: { file: string; alt: string }[]
}

/** A little Markdown: paragraphs, `## ` headings, `- ` lists, `> ` quotes, **bold**, *italic*, [text](address). */
export type Markdown = string

export type ProfileSeed = {
  group: string
  headline: string
  since: number
  body: Markdown
  quote?: { text: string; author: string }
  image: { file: string; alt: string }
}

export type StorySeed = {
  slug: string
  title: string
  summary: string
  author: string
  publishedAt: string
  body: Markdown
  groups: string[]
  image: { file: string; alt: string }
  en?: { title: string; summary: string; body: Markdown }
}

export type PageSeed = {
  slug: string
  title: string
  summary: string
  body: Markdown
  en?: { title: string; summary: string; body: Markdown }
}

export type BrandSeed = {
  tagline: string
  intro: string
  season: string
  footer: string
  /** `focal`: what no frame may cut, in hundredths of its sides. */
  hero: { file: string; alt: string; caption: string; focal: { x: number; y: number } }
  en: { tagline: string; intro: string; season: string; footer: string; heroCaption: string }
}

export type NavigationSeed = {
  header: { label: string; href: string; labelEn?: string }[]
  footer: { label: string; href: string; labelEn?: string }[]
}

/** A month of the history; `ago: 0` runs. `places`: tenths of the month in which it was bought, drawn from. */
export type HistoryMonth = { ago: number; orders: number; places?: number[] }

/** `invoice`: she buys for a firm and wants a factura. */
export type HistoryBuyer = { name: string; communeCode: string; street: string; invoice?: Invoice }

/** How far an order of the month that runs has come. */
export type UnderWay =
  | 'arrived'
  | 'sent'
  | 'packed'
  | 'short'
  | 'accepted'
  | 'paid'
  | 'paid_back_by_hand'
  | 'proof_sent'
  | 'waits_for_transfer'

export type HistoryHappenings = {
  seed: number
  transferEvery: number
  declinedEvery: number
  neverPaidEvery: number
  shortEvery: number
  calledOffEvery: number
  returnedEvery: number
  shortReasons: string[]
  underWay: UnderWay[]
}

export type HistoryMoney = {
  byHand: string[]
  collects: string[]
  lateReturn: { group: string; soldAgo: number; units: number }
  returned: { group: string; ago: number; note: string }
  disputed: { group: string; ago: number; note: string }
  silent: string[]
  fund: { ago: number; partOf: number; purpose: string; minutes: string }
  /** Given in that month, which runs or has gone. */
  advances: { group: string; ago: number; amountClp: number; purpose: string; minutes: string }[]
  /** What a gateway keeps of a sale, in ten-thousandths, and of that its VAT; and the number of its first invoice. */
  gateway: { feeBp: number; feeVatPercent: number; firstInvoice: number }
  /** The last folio of each kind of document before the history. */
  folios: { kind: number; last: number }[]
  ending: { organization: string; office: OfficeSeed['office']; days: number }
}

export type HistorySeed = {
  sessions: HistorySession[]
  trials: HistoryTrial[]
  certificates: HistoryCertificate[]
  leadership: HistoryLeadership
  months: HistoryMonth[]
  groupWeights: Record<string, number>
  buyers: HistoryBuyer[]
  happenings: HistoryHappenings
  money: HistoryMoney
}

/** Somebody who enters `/grupo` by a code, which the demonstration shows at `/dev/correo`. */
export type PhoneSeed = { who: string; phone: string }

export type AccountSeed = {
  who: string
  system: 'store' | 'cms'
  email: string
  password: string
  /** Of the store's panel (store/src/modules/access/rules/panel-access.ts), or of the cms. */
  role: 'operator' | 'treasury' | 'admin' | 'editor' | 'author' | 'trainer'
}
