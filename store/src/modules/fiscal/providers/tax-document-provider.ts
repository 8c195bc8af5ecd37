import type { Invoice, TaxFileFormat } from '../../../contracts'
import type { NeededDocument } from '../rules/needed-documents'

/** `dueId` names it for ever: what is issued for it is issued once. */
export type OrderedDocument = NeededDocument & {
  dueId: string
  /** RUT of the selling entity, or the id of the group that issues it. */
  issuer: string
  /** Of a factura and its notes. */
  receiver: Invoice | null
  /** Of a note: what it corrects. */
  corrects: { kind: number; folio: number; issuedOn: string } | null
  /** The first day that it can have, and today, `YYYY-MM-DD` in Chile. */
  notBefore: string
  today: string
}

/** What a person brings of a document that she issued elsewhere. */
export type BroughtDocument = { folio: number; issuedOn: string; files: BroughtFile[] }
export type BroughtFile = { format: TaxFileFormat; bytes: Buffer }

export type IssuedAs = { folio: number; issuedOn: string; files: BroughtFile[] }

/**
 * The port to who issues documents for the tax office.
 *
 * `issue` makes one document and answers its folio, day and files. It is called before anything is written, outside any
 * transaction, and again after a kill: a provider that issues by a program sends `dueId` as its idempotency key, and answers the
 * same folio for it. Amounts are those of `ordered`; a provider that computes others must refuse. What it answers is written
 * in one transaction by `recordDocument`, where the folio is unique among those of its issuer and kind.
 *
 * An accredited issuer's adapter is a file beside `recorded.ts` and its line in `providers.ts`: `isByPerson` false, and nothing is
 * brought. Its keys are read by `env.ts`.
 */
export type TaxDocumentProvider = {
  id: string
  /** A person issues it elsewhere and brings what came of it. */
  isByPerson: boolean
  /** @throws Problem 400 invalid_data by field · 409 not_possible · 503 unavailable: ask again */
  issue(ordered: OrderedDocument, brought: BroughtDocument | null): Promise<IssuedAs>
}
