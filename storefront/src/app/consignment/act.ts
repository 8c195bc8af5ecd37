import type { ConsignmentState, GroupConsignment, LotsOfLines } from '#contracts'

export type Step = 'accepted' | 'packed' | 'handed_over'

/** What she answers about a consignment. The store bears each of them twice, so that an answer that was lost does no harm. */
export type ConsignmentAct =
  | { is: 'move'; body: { to: Step; carrier?: string; trackingCode?: string } }
  | { is: 'quantities'; body: { reason: string; lines: { lineId: string; quantity: number }[] } }
  | { is: 'lots'; body: LotsOfLines }

/** The consignment as it will be when what waits on the phone has arrived. Of the buyer it knows no more than before. */
export function withActs(consignment: GroupConsignment, acts: ConsignmentAct[]): GroupConsignment {
  return acts.reduce(
    (now, act) =>
      act.is === 'move'
        ? { ...now, ...trackedBy(act.body), state: act.body.to }
        : // Which lots they are is told by the store alone.
          act.is === 'lots'
          ? now
          : withQuantities(now, act.body.lines, act.body.reason),
    consignment,
  )
}

function trackedBy({ carrier, trackingCode }: { carrier?: string; trackingCode?: string }) {
  return { ...(carrier && { carrier }), ...(trackingCode && { trackingCode }) }
}

function withQuantities(
  consignment: GroupConsignment,
  said: { lineId: string; quantity: number }[],
  reason: string,
): GroupConsignment {
  const lines = consignment.lines.map((line) => {
    const quantity = said.find(({ lineId }) => lineId === line.id)?.quantity
    const isLess = quantity !== undefined && quantity < (line.quantityConfirmed ?? line.quantity)
    return isLess ? { ...line, quantityConfirmed: quantity, shortageReason: reason } : line
  })
  const isGone = lines.every(({ quantityConfirmed }) => quantityConfirmed === 0)
  const state: ConsignmentState = isGone ? 'cancelled' : 'short'
  // What it leaves is for the store to say again.
  return isGone ? { ...consignment, state } : { ...consignment, state, lines, earnsLines: [] }
}
