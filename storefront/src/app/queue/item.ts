import type {
  LessonResultRequest,
  LotNote,
  OfferNote,
  OwnProduct,
  PathNote,
  ProfileRequest,
  ReceptionRequest,
  ShareAnswer,
  StockChange,
  TillClosingRequest,
  TillSaleRequest,
  TrialEntryRequest,
} from '#contracts'
import { NotEntered, Offline, Refused } from '../failures.ts'
import { stepOfField } from '../product/missing.ts'
import type { ConsignmentAct } from '../consignment/act.ts'
import type { Step } from '../product/draft.ts'

export type QueueState = 'waiting' | 'sending' | 'sent' | 'published' | 'observed'

export type Act =
  | { is: 'product' }
  | { is: 'stock'; productId: string; change: StockChange }
  | { is: 'sale'; productId: string; to: 'paused' | 'on_sale' }
  /** Its photo, if there is one, is kept as of this item. */
  | { is: 'profile'; words: Omit<ProfileRequest, 'photo'> & { alt: string } }
  | { is: 'consignment'; consignmentId: string; act: ConsignmentAct }
  | { is: 'lesson'; body: LessonResultRequest }
  | { is: 'path'; body: PathNote }
  | { is: 'offer'; body: OfferNote }
  | { is: 'share'; shareId: string; body: ShareAnswer }
  | { is: 'attendance'; sessionId: string; members: string[] }
  | { is: 'trial'; body: TrialEntryRequest }
  | ({ is: 'till'; till: string } & (
      | { does: 'sales'; body: TillSaleRequest }
      | { does: 'closing'; body: TillClosingRequest }
    ))
  | { is: 'lot'; body: LotNote }
  /** Its handle is a desk's. A photo goes by itself, under the name that this says. */
  | { is: 'reception'; body: ReceptionRequest }

/** Of herself or of an office of hers, whatever group she acts for. */
export const isOwn = ({ is }: Act) => /^(lesson|path|attendance|reception)$/.test(is)

/** One thing of hers on its way to the store. A product's words and photos stay in its draft until the store has them. */
export type Queued = {
  /** The draft's, for a product; also its `Idempotency-Key`. */
  id: string
  memberId: string
  handle: string
  title: string
  act: Act
  state: QueueState
  /** Said by the store or the association; null: nothing to say. */
  reason: string | null
  /** Where to mend it. */
  step: Step | null
  /** Another phone changed the same product: how it stands now. */
  theirs: OwnProduct | null
  productId: string | null
  /** Under which key its words went last, whether an answer came or not; not there in what older versions kept. */
  sentAs?: string
  queuedAt: string
}

type New = Pick<Queued, 'memberId' | 'handle' | 'title' | 'act'> &
  Partial<Pick<Queued, 'id' | 'productId' | 'queuedAt'>>

/** Something to be sent, with a name that the phone makes. */
export const newItem = (of: New): Queued => ({
  id: crypto.randomUUID(),
  state: 'waiting',
  reason: null,
  step: null,
  theirs: null,
  productId: null,
  queuedAt: new Date().toISOString(),
  ...of,
})

export const stateWords: Record<QueueState, string> = {
  waiting: 'Pendiente',
  sending: 'Subiendo',
  sent: 'Enviado',
  published: 'Publicado',
  observed: 'Con observación',
}

/** Still to be sent. `sending` too: the one that was sending may have been killed. */
export const isOpen = ({ state }: Pick<Queued, 'state'>) => state === 'waiting' || state === 'sending'

/** The store has it, as far as the list tells: also when the answer to it was lost on the way. */
export const isOf = (item: Queued, product: OwnProduct) =>
  item.productId === product.id || (item.sentAs !== undefined && item.sentAs === product.sentAs)

type OnItsWay = { draftId: string; isBegun: boolean; photoKey: string | null; refused: string | null }

/** What she is told while the phone sends: the photos of a product go first, and are part of its way. */
export const stateWhileSending = ({ id, state }: Queued, photos: OnItsWay[]): QueueState =>
  state === 'waiting' &&
  photos.some(
    ({ draftId, isBegun, photoKey, refused }) =>
      draftId === id && isBegun && photoKey === null && refused === null,
  )
    ? 'sending'
    : state

export type Outcome =
  | { is: 'begun' }
  | { is: 'cut' }
  | { is: 'not_entered' }
  | { is: 'taken'; product: OwnProduct }
  | { is: 'changed'; theirs: OwnProduct }
  | { is: 'refused'; words: string; step: Step | null }

/** What an item is after something happened to it. What was observed or sent is never sent again by itself. */
export function after(item: Queued, outcome: Outcome): Queued {
  switch (outcome.is) {
    case 'begun':
      return isOpen(item) ? { ...item, state: 'sending', reason: null, step: null, theirs: null } : item
    case 'cut':
    case 'not_entered':
      return isOpen(item) ? { ...item, state: 'waiting' } : item
    case 'taken':
      return { ...asSeen(item, outcome.product), theirs: null, step: null }
    case 'changed':
      return {
        ...item,
        state: 'observed',
        reason: 'Alguien de tu grupo lo cambió mientras tanto. Elige qué queda.',
        theirs: outcome.theirs,
      }
    case 'refused':
      return { ...item, state: 'observed', reason: outcome.words, step: outcome.step }
  }
}

/** How a thing that the store has stands there now. */
export function asSeen(item: Queued, product: OwnProduct): Queued {
  const reason = product.change?.state === 'returned' ? product.change.reason : product.reason
  const isObserved = product.state === 'changes_asked' || product.change?.state === 'returned'
  const waits = product.state === 'in_review' || product.change?.state === 'waiting'
  const state = isObserved ? 'observed' : waits ? 'sent' : 'published'
  return { ...item, productId: product.id, state, reason: isObserved ? reason : null }
}

/** What an answer that was not what we hoped means for the item. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof NotEntered) return { is: 'not_entered' }
  if (error instanceof Offline) return { is: 'cut' }
  if (!(error instanceof Refused)) throw error
  const { product } = (error.body ?? {}) as { product?: OwnProduct }
  if (error.code === 'changed_meanwhile' && product) return { is: 'changed', theirs: product }
  if (error.code === 'too_many') return { is: 'cut' }
  const [field, words] = Object.entries(error.fields)[0] ?? []
  return { is: 'refused', words: words ?? error.message, step: field ? stepOfField(field) : null }
}

/** A till is not closed while a sale of it is on this phone, also one that has to be mended first. */
export const waitsForSales = ({ act }: Pick<Queued, 'act'>, items: readonly Queued[]): boolean =>
  act.is === 'till' &&
  act.does === 'closing' &&
  items.some((one) => one.act.is === 'till' && one.act.does === 'sales' && one.act.till === act.till)
