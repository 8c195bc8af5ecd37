/** What the settings of a desk say (docs/interfaces.md). Money is whole pesos; days are `YYYY-MM-DD` in Chile. */
import type { DeskChange } from './offices.ts'
import type { SellingEntity } from '../shop.ts'
import type { RateBand, RateDays } from '../territory.ts'

/** A zone of a tariff. `regions`: most of whose communes are of it; `communes`: the others that are, by name. */
export type TariffZone = {
  zone: string
  regions: string[]
  communes: string[]
  home: RateDays
  branch: RateDays
  bands: RateBand[]
}

/** What a carrier charges from a moment on (ISO 8601), until the next one begins. */
export type DeskTariff = {
  id: string
  carrier: string
  validFrom: string
  isInForce: boolean
  zones: TariffZone[]
  /** Where nothing is carried to, and where only to a branch: names of regions and communes. */
  nowhere: string[]
  branchOnly: string[]
}

/** `GET …/rates`: the one in force first, if there is one, then those that begin later; and what a second officer may confirm. */
export type DeskRates = { tariffs: DeskTariff[]; changes: DeskChange[] }

/**
 * `POST …/rates` and `POST …/rates/preview`: from that day on. A file is a sheet in base64, and takes the place of all
 * rates, or of what it says of the communes that are in it; left out, they stay. `carrier`: empty, as it was.
 */
export type TariffRequest = { validFrom: string; carrier?: string; rates?: string; communes?: string }

/** A line of a sheet that cannot be taken; 0: the sheet as a whole. */
export type WrongLine = { sheet: 'rates' | 'communes'; line: number; words: string }

/** `POST …/rates/preview`: what would change, or why it cannot; nothing is written. */
export type TariffPreview = {
  lines: { name: string; before: string; after: string }[]
  wrong: WrongLine[]
}

/** A version of how sales are shared, in basis points, by which minutes, from a moment on (ISO 8601). */
export type ShareTermsVersion = {
  id: string
  group: number
  association: number
  federation: number
  fund: number
  cardFee: number
  assemblyDate: string
  minutes: string
  validFrom: string
  isInForce: boolean
}

/** Who sells before the law, and the account in which buyers' transfers are received. */
export type DeskSeller = SellingEntity & { territory: string; bank: Record<string, string> }

/** `GET …/terms`: every version, the newest first. */
export type DeskTerms = { versions: ShareTermsVersion[]; seller: DeskSeller | null; changes: DeskChange[] }

/** `POST …/share-terms`: percentages as people write them, «82,5 %», from that day on. */
export type ShareTermsRequest = Record<
  'group' | 'association' | 'federation' | 'fund' | 'cardFee',
  string
> & {
  assemblyDate: string
  minutes: string
  validFrom: string
}

/** How what institutions pay is shared, in basis points. `isOwn`: voted for agreements; else it is the shop's. */
export type AgreementTerms = Record<'group' | 'association' | 'federation' | 'fund', number> & {
  assemblyDate: string
  minutes: string
  isOwn: boolean
}

/** A version that an organization voted, from a moment on (ISO 8601). */
export type AgreementTermsVersion = Omit<AgreementTerms, 'isOwn'> & {
  id: string
  validFrom: string
  isInForce: boolean
}

/** `GET …/agreement-terms`: what holds now, and every version of its own, the newest first. */
export type DeskAgreementTerms = {
  inForce: AgreementTerms | null
  versions: AgreementTermsVersion[]
  changes: DeskChange[]
}

/** `POST …/agreement-terms`: percentages as people write them. A second officer confirms it. */
export type AgreementTermsRequest = Omit<ShareTermsRequest, 'cardFee'>

/** `GET …/federation` and `POST …/federation`: what it is called wherever it is named, and the commune of its seat (CUT), whose region is home. */
export type DeskFederation = { name: string; communeCode: string | null }
