/**
 * Whether a second factor opens what moves money now, in this session.
 * - none: to be set up first; - waits: set up too lately; - stale: a code is to be typed; - fresh: it opens
 */
export type FactorState = 'none' | 'waits' | 'stale' | 'fresh'

/** `GET /desk/factor` */
export type DeskFactor = {
  state: FactorState
  /** From when it opens what moves money. */
  countsFrom: string | null
  /** In a demonstration, what her phone would show; null also while the newest one is used up. */
  demoCode: string | null
}

/** `POST /desk/factor/offer`: what the app is to be shown, the same again in this session until it is set up. */
export type FactorOffer = { secret: string; uri: string; demoCode: string | null }

/** `POST /desk/factor` `{ code }`: set up. The words for the paper are said only here. */
export type FactorSetUp = { codes: string[]; countsFrom: string }
