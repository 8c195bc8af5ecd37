import type { DocumentWish } from '../../../contracts'
import { BUYER_KINDS, type DocumentKind, DOCUMENT_KINDS, NOTE_KINDS } from './document-kinds'
import { SELLER_TERMS } from './seller-terms'
import { type DocumentItem, type DocumentSums, sumsOf, type What } from './document-item'

/** A document that is to be issued. */
export type NeededDocument = DocumentSums & {
  /** One original, and its notes, are of one subject. */
  subject: string
  kind: DocumentKind
  /** The group that issues it; null: the selling entity. */
  sellerId: string | null
  /** The group to which it is made out; null: a buyer. */
  withId: string | null
  /** Of a note: the document that it corrects. */
  refersTo: string | null
  items: DocumentItem[]
}

/** A document that was issued and not annulled. */
export type IssuedDocument = { id: string; subject: string; kind: DocumentKind; items: DocumentItem[] }

type Subject = Pick<NeededDocument, 'subject' | 'kind' | 'sellerId' | 'withId'> & { items: DocumentItem[] }

/**
 * What has to be issued so that the documents of a sale say what the buyer keeps of it: at first one of each seller, with VAT
 * and without it apart; after a refund, a note of what is gone. Amounts are the frozen ones (decision 023), never computed
 * again here.
 * @param kept what the buyer keeps now of all that was sold
 */
export function documentsOfSale(
  sale: { orderId: string; wish: DocumentWish; kept: readonly DocumentItem[] },
  issued: readonly IssuedDocument[],
): NeededDocument[] {
  return subjectsOf(sale).flatMap((subject) => stillNeeded(subject, issued))
}

/**
 * What the selling entity has to make out to a group that sells on consignment, of what was issued on its account in a month.
 * A month in which more was given back than sold needs none: its rest is in the notes.
 * @param issuedInMonth all that buyers got in that month, notes included
 */
export function documentsOfMonth(
  { month, groupId }: { month: string; groupId: string },
  issuedInMonth: readonly IssuedDocument[],
  issued: readonly IssuedDocument[],
): NeededDocument[] {
  const kinds = new Map<DocumentKind, Map<boolean, DocumentItem>>()
  for (const document of issuedInMonth)
    for (const item of document.items.filter((one) => one.groupId === groupId && one.what === 'goods')) {
      const kind = SELLER_TERMS[item.sellerModel].settledBy
      if (kind === null) continue
      const byVat = kinds.get(kind) ?? new Map<boolean, DocumentItem>()
      kinds.set(kind, byVat)
      byVat.set(
        item.isExempt,
        added(byVat.get(item.isExempt), { ...item, consignmentId: null }, signOf(document.kind)),
      )
    }
  return [...kinds].flatMap(([kind, byVat]) => {
    const subject = `month:${month}:${groupId}:${kind}`
    return stillNeeded({ subject, kind, sellerId: null, withId: groupId, items: [...byVat.values()] }, issued)
  })
}

const signOf = (kind: DocumentKind): 1 | -1 => (kind === NOTE_KINDS.less ? -1 : 1)

/** What is sold, by who issues its document and by whether it has VAT. */
function subjectsOf({
  orderId,
  wish,
  kept,
}: {
  orderId: string
  wish: DocumentWish
  kept: readonly DocumentItem[]
}): Subject[] {
  const subjects = new Map<string, Subject>()
  for (const item of kept) {
    const sellerId = sellerOf(item)
    const vat = item.isExempt ? 'exempt' : 'taxed'
    const subject = `order:${orderId}:${sellerId ?? 'entity'}:${vat}`
    const found = subjects.get(subject) ?? {
      subject,
      kind: BUYER_KINDS[wish][vat],
      sellerId,
      withId: null,
      items: [],
    }
    found.items.push(item)
    subjects.set(subject, found)
  }
  return [...subjects.values()]
}

/** The group that issues the document of it; null: the selling entity. */
export const sellerOf = (item: { sellerModel: DocumentItem['sellerModel']; groupId: string; what: What }) => {
  const terms = SELLER_TERMS[item.sellerModel]
  return (item.what === 'goods' ? terms.goodsBy : terms.deliveryBy) === 'group' ? item.groupId : null
}

/** The difference between what the documents of a subject should say and what those that were issued say. */
function stillNeeded(wanted: Subject, allIssued: readonly IssuedDocument[]): NeededDocument[] {
  const issued = allIssued.filter(({ subject }) => subject === wanted.subject)
  const original = issued.find(({ kind }) => !DOCUMENT_KINDS[kind].isNote)
  if (!original) {
    const items = wanted.items.filter(({ grossClp }) => grossClp !== 0)
    const sums = sumsOf(wanted.items)
    return sums.grossClp > 0 ? [{ ...wanted, refersTo: null, items, ...sums }] : []
  }
  const rest = new Map<string, DocumentItem>()
  for (const item of wanted.items) rest.set(placeOf(item), added(rest.get(placeOf(item)), item, 1))
  for (const { kind, items } of issued)
    for (const item of items)
      rest.set(placeOf(item), added(rest.get(placeOf(item)), item, kind === NOTE_KINDS.less ? 1 : -1))
  const items = [...rest.values()]
  const less = items.filter(({ grossClp, vatClp }) => grossClp < 0 || (grossClp === 0 && vatClp < 0))
  const more = items.filter(({ grossClp, vatClp }) => grossClp > 0 || (grossClp === 0 && vatClp > 0))
  return [
    ...note(wanted, original, NOTE_KINDS.less, less.map(turned)),
    ...note(wanted, original, NOTE_KINDS.more, more),
  ]
}

function note(
  wanted: Subject,
  original: IssuedDocument,
  kind: DocumentKind,
  items: DocumentItem[],
): NeededDocument[] {
  if (items.length === 0) return []
  return [{ ...wanted, kind, refersTo: original.id, items, ...sumsOf(items) }]
}

const placeOf = ({ consignmentId, what, groupId, isExempt }: DocumentItem) =>
  `${consignmentId} ${what} ${groupId} ${isExempt}`

const added = (before: DocumentItem | undefined, item: DocumentItem, sign: 1 | -1): DocumentItem => ({
  ...item,
  grossClp: (before?.grossClp ?? 0) + sign * item.grossClp,
  vatClp: (before?.vatClp ?? 0) + sign * item.vatClp,
})

const turned = (item: DocumentItem): DocumentItem => ({
  ...item,
  grossClp: -item.grossClp,
  vatClp: -item.vatClp,
})
