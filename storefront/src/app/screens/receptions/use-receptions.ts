import { useEffect, useRef } from 'preact/hooks'
import type { OwnReceptions, ReceptionRequest } from '#contracts'
import { keepAnswer, keptAnswer, useAnswer } from '../../answers.ts'
import { home } from '../../home.ts'
import { taking } from '../../photo/taking.ts'
import { enqueue, lookAgain, queue } from '../../queue/engine.ts'
import { isOpen, newItem } from '../../queue/item.ts'
import type { KeptPhoto } from '../../queue/kept.ts'
import { forgetItem, forgetPhoto } from '../../queue/phone.ts'
import { useWatched } from '../../watched.ts'
import type { Typed } from './typed.ts'
import { type DeliveryNow, type ReceptionItem, withWaiting } from './with-waiting.ts'
import { receptionPath, RECEPTIONS } from './words.ts'

/** Where what is being counted lies on the phone; photos of it say so too. */
const placeOf = (delivery: DeliveryNow) => receptionPath(delivery)

export const keptTyped = async (delivery: DeliveryNow) =>
  (await keptAnswer<Typed | null>(placeOf(delivery)))?.value ?? null
export const keepTyped = (delivery: DeliveryNow, typed: Typed | null) => keepAnswer(placeOf(delivery), typed)

export type Taken = { key: string } | { wrong: string }

/** What is to come where she receives, with what waits on this phone. */
export function useReceptions() {
  const now = useWatched(home)
  const memberId = now.is === 'in' ? now.entry.home.member.id : ''
  const answer = useAnswer<OwnReceptions>('me/receptions')
  const { items, photos } = useWatched(queue)
  const { value, reload } = answer
  const open = items.filter((item) => item.act.is === 'reception' && isOpen(item)).length
  const before = useRef(open)
  useEffect(() => {
    if (open < before.current) void reload()
    before.current = open
  }, [open, reload])
  useEffect(() => void forgetArrived(photos), [photos.length, open])
  const send = async (delivery: DeliveryNow, body: ReceptionRequest) => {
    const title = `${delivery.group.name}: ${delivery.standard.name}`
    const act = { is: 'reception' as const, body }
    await enqueue(newItem({ memberId, handle: delivery.desk.handle, title, act }))
    await keepTyped(delivery, null)
  }
  const takeBack = async (item: ReceptionItem) => {
    await forgetItem(item.id)
    await lookAgain()
  }
  /** Answers its name, or what went wrong in words. */
  const takePhoto = async (delivery: DeliveryNow, file: File): Promise<Taken> => {
    const { by } = taking
    if (!by) throw new Error('nothing takes photos')
    try {
      const of = { id: placeOf(delivery), memberId, handle: delivery.desk.handle }
      const { key } = await by.keepPhoto(of, await by.readPhoto(file))
      await by.sendSoon()
      return { key }
    } catch (error) {
      return { wrong: by.wordsOf(error) }
    }
  }
  const dropPhoto = async (key: string) => {
    await forgetPhoto(key)
    await lookAgain()
  }
  const refusedPhotos = photos.filter(({ draftId, refused }) => isOfReception(draftId) && refused !== null)
  const deliveries = value && withWaiting(value, items)
  return { deliveries, desks: value?.desks, answer, send, takeBack, takePhoto, refusedPhotos, dropPhoto }
}

const isOfReception = (draftId: string) => draftId.startsWith(RECEPTIONS)

/** Of what the store has, the phone needs the bytes no more. */
async function forgetArrived(photos: readonly KeptPhoto[]) {
  for (const { key, draftId, photoKey } of photos) {
    if (!isOfReception(draftId) || photoKey === null) continue
    const typed = await keptAnswer<Typed | null>(draftId)
    if (typed?.value?.photo !== key) await forgetPhoto(key)
  }
}
