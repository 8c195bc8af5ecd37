import type { Locker } from '@tus/server' with { 'resolution-mode': 'import' }

type Holder = { askToStop: () => unknown; gone: Promise<void>; leave: () => void }

const WAIT_MS = 10_000

/**
 * One request at a time has an upload in hand. The next request asks it to stop: a phone that lost its signal left a
 * request that hangs, and comes back with another. (The one that comes with the package asks in a busy loop.)
 *
 * It holds within one process. Over two, both may write for a moment, the same bytes at the same places; what was not
 * the same is found by the hash when the photo is made.
 */
export class UploadLocker implements Locker {
  readonly #holders = new Map<string, Holder>()

  newLock(id: string) {
    let mine: Holder | null = null
    return {
      lock: async (signal: AbortSignal, askToStop: () => unknown) => {
        const until = Date.now() + WAIT_MS
        for (let other = this.#holders.get(id); other; other = this.#holders.get(id)) {
          void other.askToStop()
          await goneOrTime(other.gone, until - Date.now())
          if (signal.aborted || Date.now() >= until) throw locked()
        }
        mine = holder(askToStop)
        this.#holders.set(id, mine)
      },
      unlock: async () => {
        if (!mine) return
        this.#holders.delete(id)
        mine.leave()
        mine = null
      },
    }
  }
}

function holder(askToStop: () => unknown): Holder {
  let leave = () => {}
  const gone = new Promise<void>((resolve) => (leave = resolve))
  return { askToStop, gone, leave: () => leave() }
}

/** As tus names it: the phone asks again in a moment. */
const locked = () => Object.assign(new Error('the upload is in other hands'), { status_code: 423, body: '' })

async function goneOrTime(gone: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const time = new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.max(ms, 0))))
  await Promise.race([gone, time])
  clearTimeout(timer)
}
