import type { OwnLot, OwnLots } from '#contracts'
import { isOpen, type Queued } from '../../queue/item.ts'

export type PhoneLot = OwnLot & { isWaiting?: boolean }
export type PhoneLots = Omit<OwnLots, 'lots'> & { lots: PhoneLot[] }

/** The lots as they will be when those that wait on this phone have arrived, these first. */
export function withWaitingLots(known: OwnLots, items: readonly Queued[], handle: string): PhoneLots {
  const waiting = items.flatMap((item): PhoneLot[] => {
    if (item.act.is !== 'lot' || item.handle !== handle || !isOpen(item)) return []
    const { code, product, standard, units, madeOn, bestBefore, note } = item.act.body
    if (known.lots.some((lot) => lot.code === code)) return []
    const made = known.products.find(({ id }) => id === product)
    const by = known.standards.find(({ id }) => id === standard)
    return [
      {
        ...{ code, title: made?.name ?? by?.name ?? item.title, productId: product, units, left: units },
        ...{ madeOn, bestBefore, note, standard: null, state: 'free', why: null, isWaiting: true },
      },
    ]
  })
  return { ...known, lots: [...waiting.reverse(), ...known.lots] }
}
