import { useActing } from '../../acting.ts'
import type { PartAct } from '../../part/act.ts'
import { enqueue, lookAgain } from '../../queue/engine.ts'
import type { Queued } from '../../queue/item.ts'
import { forgetItem } from '../../queue/phone.ts'
import { partName } from './words.ts'

const titles = {
  accepted: 'la preparo',
  packed: 'está lista',
  handed_over: 'ya la entregué',
  quantities: 'me falta algo',
}

/** What she says of a part is on the phone at once, and goes to the store when it can. */
export function useSay(part: { id: string; displayId: number }) {
  const { group, home } = useActing()
  return async (act: PartAct) => {
    const what = titles[act.is === 'move' ? act.body.to : 'quantities']
    await enqueue({
      id: crypto.randomUUID(),
      memberId: home.member.id,
      handle: group.handle,
      title: `${partName(part)}: ${what}`,
      act: { is: 'part', partId: part.id, act },
      state: 'waiting',
      reason: null,
      step: null,
      theirs: null,
      productId: null,
      queuedAt: new Date().toISOString(),
    })
  }
}

/** She has read why it could not be. */
export async function drop(items: Queued[]) {
  await Promise.all(items.map(({ id }) => forgetItem(id)))
  await lookAgain()
}
