import type { Act, Queued } from './item.ts'

/** How phones that were not updated yet kept what was said of a consignment. */
type OlderAct = { is: 'part'; partId: string; act: Extract<Act, { is: 'consignment' }>['act'] }

/** One thing of the queue as it lies on a phone. */
export type StoredItem = Omit<Queued, 'act'> & { act: Act | OlderAct }

/** What lies on the phone, read in today's words. */
export const itemOf = ({ act, ...item }: StoredItem): Queued => ({
  ...item,
  act: act.is === 'part' ? { is: 'consignment', consignmentId: act.partId, act: act.act } : act,
})
