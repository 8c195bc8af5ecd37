import { useEffect } from 'preact/hooks'
import type { OwnTills, TillSaleRequest } from '#contracts'
import { useActing } from '../../acting.ts'
import { type Answer, useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import { enqueue, queue } from '../../queue/engine.ts'
import { newItem } from '../../queue/item.ts'
import { forgetItem } from '../../queue/phone.ts'
import { told } from '../../told.ts'
import { useWatched } from '../../watched.ts'
import { type TillNow, tillsNow } from './with-waiting.ts'

export const openingPath = `${paths.fair}/abrir`
export const tillPath = (id: string, step = '') =>
  `${paths.fair}/${encodeURIComponent(id)}${step && `/${step}`}`

/** The group's tills with what waits on this phone, and what is said of one. */
export function useTills(): {
  tills: TillNow[] | null
  answer: Answer<OwnTills>
  sell: (till: TillNow, body: TillSaleRequest) => Promise<string>
  close: (till: TillNow, countedClp: number) => Promise<void>
} {
  const { home, group } = useActing()
  const { handle } = group
  const address = inGroup(handle, 'tills')
  const answer = useAnswer<OwnTills>(address)
  const { items } = useWatched(queue)
  const { value, put } = answer
  useEffect(
    () =>
      told.watch((last) => {
        if (last?.address === address) put(last.value as OwnTills)
      }),
    [address, put],
  )
  const of = (till: TillNow) => ({ memberId: home.member.id, handle, title: till.fair })
  const sell = async (till: TillNow, body: TillSaleRequest) => {
    const item = newItem({
      ...of(till),
      act: { is: 'till', till: till.id, does: 'sales', body },
      queuedAt: body.soldAt,
    })
    await enqueue(item)
    return item.id
  }
  const close = async (till: TillNow, countedClp: number) => {
    const closedAt = new Date().toISOString()
    // One that was refused is taken back by the new one.
    for (const { id, act } of till.refused)
      if (act.is === 'till' && act.does === 'closing') await forgetItem(id)
    const body = { countedClp, sales: till.waiting, closedAt }
    await enqueue(
      newItem({ ...of(till), act: { is: 'till', till: till.id, does: 'closing', body }, queuedAt: closedAt }),
    )
  }
  return { tills: value && tillsNow(value, items, handle), answer, sell, close }
}
