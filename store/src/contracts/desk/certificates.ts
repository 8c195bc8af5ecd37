import type { Qualification } from '../training.ts'
import type { TablePage } from './table.ts'

/**
 * - open, ends_soon (within sixty days), grace (over, and what it opens goes on for sixty days), over
 * - renewed: a later one of the same course took its place
 */
export type DeskCertificateState = 'open' | 'ends_soon' | 'grace' | 'over' | 'renewed' | 'revoked'

/** A certificate, as who can take it back sees it. Days are `YYYY-MM-DD` in Chile. */
export type DeskCertificate = {
  id: string
  /** As it is printed. */
  code: string
  holder: string
  /** Groups and associations that she belongs to now, in words; empty: to none any more. */
  of: string
  course: string
  opens: Qualification[]
  issuedOn: string
  /** Its own last day, and the one that a decision gave to what it opens. Null: for ever; not extended. */
  validUntil: string | null
  extendedUntil: string | null
  state: DeskCertificateState
}

/** `GET …/certificates?state=&q=&sort=&page=&size=`: at the federation's desk all, at another of who belongs below it. */
export type DeskCertificates = TablePage<DeskCertificate>

/** `GET …/certificates/{id}`: `{ certificate: DeskCertificateWhole }` */
export type DeskCertificateWhole = DeskCertificate & {
  hours: number
  revoked: { at: string; by: string; reason: string } | null
  /** The newest first. */
  extensions: { until: string; reason: string; by: string; at: string }[]
}

/** `POST …/certificates/{id}/revocation`: 200 `{ id, isNew }` */
export type RevocationRequest = { reason: string }

/** `POST …/certificate-extensions`: 200 `{ extended }`, how many end later now; those that did already are left out. */
export type ExtensionRequest = { certificates: string[]; until: string; reason: string }
