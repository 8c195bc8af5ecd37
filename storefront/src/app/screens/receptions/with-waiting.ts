import type { DeliveryToReceive, OwnReceptions, ReceptionPlace } from '#contracts'
import { isOpen, type Queued } from '../../queue/item.ts'

export type ReceptionItem = Queued & { act: Extract<Queued['act'], { is: 'reception' }> }

const isReception = (item: Queued): item is ReceptionItem => item.act.is === 'reception'

/** A delivery as it will stand when what waits on this phone has arrived. `refused`: what the store did not take. */
export type DeliveryNow = DeliveryToReceive & {
  desk: { handle: string; name: string; places: ReceptionPlace[] }
  waiting: ReceptionItem[]
  refused: ReceptionItem[]
}

export function withWaiting({ desks }: OwnReceptions, items: readonly Queued[]): DeliveryNow[] {
  const receptions = items.filter(isReception)
  return desks.flatMap(({ deliveries, ...desk }) =>
    deliveries.map((delivery) => {
      const own = receptions.filter(
        ({ handle, act: { body } }) =>
          handle === desk.handle && body.callOff === delivery.callOff && body.group === delivery.group.handle,
      )
      const waiting = own.filter(isOpen)
      const unitsOf = (code?: string) =>
        waiting
          .filter(({ act: { body } }) => code === undefined || body.lot === code)
          .reduce((sum, { act: { body } }) => sum + body.acceptedUnits, 0)
      return {
        ...{ ...delivery, desk, waiting, refused: own.filter((item) => !isOpen(item)) },
        received: delivery.received + unitsOf(),
        lots: delivery.lots.map((lot) => ({ ...lot, left: Math.max(0, lot.left - unitsOf(lot.code)) })),
      }
    }),
  )
}
