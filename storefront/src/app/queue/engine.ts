import type { OwnProduct } from '#contracts'
import { ended } from '../api.ts'
import { home, refreshHome } from '../home.ts'
import { signal, whenSignalReturns } from '../signal.ts'
import { watched } from '../watched.ts'
import { asSeen, isOf, isOpen, type Queued } from './item.ts'
import type { KeptPhoto } from './kept.ts'
import { allow, connection, forgetAllowance, spend, wouldAsk } from './data-plan.ts'
import { bytesLeft, waitMs } from './pace.ts'
import { kept, saveItem } from './phone.ts'
import { type Ending, sendAll, type Transport } from './send.ts'
import { transport } from './transport.ts'

export type QueueView = {
  items: Queued[]
  photos: KeptPhoto[]
  bytesLeft: number
  isSending: boolean
  /** How the last try ended; null: none yet. */
  ending: Ending | null
}

export const queue = watched<QueueView>({
  items: [],
  photos: [],
  bytesLeft: 0,
  isSending: false,
  ending: null,
})

/** The newest answer to something sent. */
export const taken = watched<OwnProduct | null>(null)

const LOCK = 'mingaco-cola'
const tabs = new BroadcastChannel(LOCK)

let isRunning = false
let wantsMore = false
let failures = 0
let timer = 0
let settling = 0

const memberId = () => {
  const now = home.get()
  return now.is === 'in' ? now.entry.home.member.id : null
}

let looks = 0
let shown = 0

/** Looks again at what the phone has of this member. An older look that ends late shows nothing. */
export async function lookAgain() {
  const turn = ++looks
  const mine = (thing: { memberId: string }) => thing.memberId === memberId()
  const [items, photos] = await Promise.all([kept.items(), kept.photos()]).catch(
    (): [Queued[], KeptPhoto[]] => [[], []],
  )
  if (turn < shown) return
  shown = turn
  const own = { items: items.filter(mine), photos: photos.filter(mine) }
  const left = bytesLeft(own.photos, own.items.filter(isOpen).length)
  if (left === 0) forgetAllowance()
  queue.set({ ...queue.get(), ...own, bytesLeft: left })
}

/** On the screen the product takes the place of what was on its way; the other tabs show it too. */
function tellTaken(id: string, product: OwnProduct) {
  const view = queue.get()
  const items = view.items.flatMap((item) => {
    if (item.id !== id) return [item]
    return item.act.is === 'product' ? [asSeen(item, product)] : []
  })
  shown = ++looks
  queue.set({ ...view, items })
  taken.set(product)
  tabs.postMessage(product)
}

function changed() {
  tabs.postMessage('changed')
  void lookAgain()
}

/** Sends what waits, if anything does. Safe to call at any time, from any tab. */
export async function wake() {
  if (isRunning) {
    wantsMore = true
    return
  }
  isRunning = true
  clearTimeout(timer)
  try {
    do {
      wantsMore = false
      await attempt()
    } while (wantsMore)
  } finally {
    isRunning = false
    queue.set({ ...queue.get(), isSending: false })
  }
}

async function attempt() {
  await lookAgain()
  const member = memberId()
  if (!member || queue.get().bytesLeft === 0) return
  queue.set({ ...queue.get(), isSending: true })
  const ending = await alone(() =>
    sendAll({
      kept,
      transport: metered,
      memberId: member,
      maySend,
      onChange: changed,
      onTaken: tellTaken,
    }).catch((error: unknown) => {
      console.error(error)
      return 'again' as const
    }),
  )
  queue.set({ ...queue.get(), ending })
  await lookAgain()
  if (ending === 'enter') await refreshHome()
  failures = ending === 'again' ? failures + 1 : 0
  if (ending === 'again') later()
}

/** Two tabs never send at the same time. Where the browser has no locks, the keys see to it that nothing exists twice. */
async function alone(send: () => Promise<Ending>): Promise<Ending> {
  if (!('locks' in navigator)) return send()
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? send() : 'again'))
}

function later() {
  clearTimeout(timer)
  timer = window.setTimeout(() => void wake(), waitMs(failures))
  void navigator.serviceWorker?.getRegistration().then((worker) => {
    const sync =
      worker && 'sync' in worker ? (worker.sync as { register: (tag: string) => Promise<void> }) : null
    return sync?.register('cola').catch(() => undefined)
  })
}

const metered: Transport = {
  ...transport,
  upload(photo, onSent) {
    let before = photo.sentBytes
    return transport.upload(photo, (bytes) => {
      // A line that breaks often and yet brings something is tried again soon.
      if (bytes > before) failures = 0
      spend(bytes - before)
      before = bytes
      onSent(bytes)
    })
  },
}

async function maySend() {
  await lookAgain()
  return !wouldAsk(queue.get().bytesLeft)
}

/** She said yes to spend her mobile data on what waits now. */
export function allowBig() {
  allow()
  void wake()
}

/** Puts something into the queue; it is safe on the phone when this ends. `delayMs`: more of it may follow at once. */
export async function enqueue(item: Queued, delayMs = 0) {
  await saveItem(item)
  changed()
  clearTimeout(settling)
  settling = window.setTimeout(() => void wake(), delayMs)
}

/** What the association did with what was sent, as the list of products tells it. */
export async function follow(products: OwnProduct[]) {
  for (const item of queue.get().items) {
    const product = products.find((one) => isOf(item, one))
    if (product && !isOpen(item) && !item.theirs && item.act.is === 'product')
      await kept.changeItem(item.id, (now) => asSeen(now, product))
  }
  await forgetOld()
  await lookAgain()
}

/** What went well some days ago is in the list of products anyhow. */
async function forgetOld() {
  const since = new Date(Date.now() - 3 * 86_400_000).toISOString()
  for (const item of queue.get().items)
    if (item.state === 'published' && item.queuedAt < since) await kept.dropItem(item.id)
}

/** From the start of the app: sends at once, when signal returns, when she comes back and when the worker says so. */
export function startQueue() {
  tabs.onmessage = ({ data }: MessageEvent<'changed' | OwnProduct>) => {
    if (data !== 'changed') taken.set(data)
    void lookAgain()
  }
  let last = memberId()
  home.watch(() => {
    if (memberId() === last) return
    last = memberId()
    void wake()
  })
  signal.watch((isGood) => {
    if (isGood) failures = 0
    if (isGood && queue.get().ending === 'again') void wake()
  })
  whenSignalReturns(() => void wake())
  connection()?.addEventListener?.('change', () => void wake())
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (data === 'wake') void wake()
  })
  ended.watch(() => void lookAgain())
  void wake()
}
