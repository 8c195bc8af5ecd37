import type { ProfileWords } from '../../../../../store/src/contracts/group/profile.ts'
import { keepAnswer, keptAnswer } from '../../answers.ts'
import { readPhoto } from '../../photo/read.ts'
import { keepPhoto, sendSoon, wordsOf } from '../../product/draft-photos.ts'
import { enqueue, lookAgain, queue } from '../../queue/engine.ts'
import { newItem } from '../../queue/item.ts'
import type { KeptPhoto } from '../../queue/kept.ts'
import { forgetDraft, forgetItem } from '../../queue/phone.ts'
import type { Typed } from './proposal.ts'

type Who = { memberId: string; handle: string }

/** Among the answers of the server, which nobody sees who enters after her. */
const place = (handle: string) => `typed-profile/${handle}`

type KeptTyped = Typed & { isSent?: boolean }

/** What she typed and did not send yet. @param isRefused also what was sent, to be mended */
export async function keptTyped(handle: string, isRefused: boolean): Promise<Typed | null> {
  const kept = (await keptAnswer<KeptTyped | null>(place(handle)))?.value
  if (!kept || (kept.isSent && !isRefused)) return null
  const { isSent: _, ...typed } = kept
  return typed
}

export const keepTyped = (handle: string, typed: KeptTyped | null) => keepAnswer(place(handle), typed)

/** Nothing of it stays on the phone. */
export async function dropTyped(handle: string, id: string) {
  await keepTyped(handle, null)
  await forgetItem(id)
  await removePhoto(id)
}

export const photoOf = (id: string): KeptPhoto | undefined =>
  queue.get().photos.find(({ draftId }) => draftId === id)

/** In place of the one before. Answers what went wrong, in words. */
export async function takePhoto(who: Who & { id: string }, file: File): Promise<string | null> {
  try {
    const read = await readPhoto(file)
    await forgetDraft(who.id)
    await keepPhoto(who, read)
    await sendSoon()
    return null
  } catch (error) {
    return wordsOf(error)
  }
}

export async function removePhoto(id: string) {
  await forgetDraft(id)
  await lookAgain()
}

/** From here on the phone sends it by itself; until it is taken it can be mended. */
export async function sendProposal(who: Who, typed: Typed, words: ProfileWords) {
  await keepTyped(who.handle, { ...typed, isSent: true })
  await enqueue(
    newItem({
      ...who,
      id: typed.id,
      title: 'Cómo se presenta tu grupo',
      act: { is: 'profile', words: { ...words, alt: typed.alt.trim(), isSigned: typed.isSigned } },
    }),
  )
}
