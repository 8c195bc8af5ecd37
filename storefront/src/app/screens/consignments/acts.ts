import { useActing } from '../../acting.ts'
import type { ConsignmentAct } from '../../consignment/act.ts'
import { enqueue, lookAgain } from '../../queue/engine.ts'
import { newItem, type Queued } from '../../queue/item.ts'
import { forgetItem } from '../../queue/phone.ts'
import { consignmentName } from './words.ts'

const titles = {
  accepted: 'la preparo',
  packed: 'está lista',
  handed_over: 'ya la entregué',
  quantities: 'me falta algo',
}

/** What she says of a consignment is on the phone at once, and goes to the store when it can. */
export function useSay(consignment: { id: string; displayId: number }) {
  const { group, home } = useActing()
  return async (act: ConsignmentAct) => {
    const what = titles[act.is === 'move' ? act.body.to : 'quantities']
    await enqueue(
      newItem({
        memberId: home.member.id,
        handle: group.handle,
        title: `${consignmentName(consignment)}: ${what}`,
        act: { is: 'consignment', consignmentId: consignment.id, act },
      }),
    )
  }
}

/** She has read why it could not be. */
export async function drop(items: Queued[]) {
  await Promise.all(items.map(({ id }) => forgetItem(id)))
  await lookAgain()
}
