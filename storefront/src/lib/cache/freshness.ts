/**
 * What the server in front of Astro (server/front.ts), which loads this file for itself, outside of the bundle, must know before it repeats an
 * answer: how often pages were purged, and until when store and cms are known to answer.
 */
type Freshness = { generation: number; answersUntil: number }

const KEY = Symbol.for('mingaco:freshness')
const shared = globalThis as { [KEY]?: Freshness }

export const freshness: Freshness = (shared[KEY] ??= { generation: 0, answersUntil: 0 })
