import type { MemberHome, MemberSession, OwnGroup } from '#contracts'
import { ask, call, changeHands, ended, lengthened, onThisPhone } from './api.ts'
import { forget, phone, type Entry } from './db.ts'
import { NotEntered } from './failures.ts'
import { turns } from './turns.ts'
import { watched } from './watched.ts'

/**
 * Who is in. `out` with `was`: her session ended and her things are still on the phone; nothing of them is shown until
 * she enters again.
 */
export type Home =
  | { is: 'opening' }
  | { is: 'out'; was: { memberId: string; name: string } | null }
  | { is: 'in'; entry: Entry }

export const home = watched<Home>({ is: 'opening' })

/** Who is on her way out, until nothing of her is left here and her session is over. */
const leaving = 'grupo-salio'
const hasLeft = () => localStorage.getItem(leaving) !== null
/** Who entered last, for the other tabs. */
const whose = 'grupo-quien'

/** Some browsers keep nothing: then she works with signal, and that is all. */
const keep = (entry: Entry) =>
  phone()
    .then((db) => db.put('home', entry, 'entry'))
    .catch(() => undefined)

const isOver = (entry: Entry, now = Date.now()) => Date.parse(entry.expiresAt) <= now

/** What the phone remembers is shown at once; the server corrects it when there is signal. */
export async function openHome() {
  if (hasLeft()) return finishLeaving()
  const entry = await phone()
    .then((db) => db.get('home', 'entry'))
    .catch(() => undefined)
  if (entry && isOver(entry)) return close(entry)
  if (entry) home.set({ is: 'in', entry })
  await refreshHome()
  if (home.get().is === 'opening') home.set({ is: 'out', was: null })
}

const { next, tell } = turns()

/** Asks the server again. Without signal, or with our side down, what is known stays. */
export async function refreshHome() {
  if (hasLeft()) return finishLeaving()
  const turn = next()
  try {
    const fresh = await ask<MemberHome>('GET', 'me')
    if (!tell(turn)) return
    const before = home.get()
    if (before.is === 'in') await update({ ...before.entry, home: fresh })
    // The phone lost its memory, not its session.
    else await update({ home: fresh, ...(await thisSession()), chosen: null })
  } catch (error) {
    if (!(error instanceof NotEntered)) return
  }
}

/** On this very phone, after `POST /grupo/sesion`. */
export async function entered(answer: { home: MemberHome; expiresAt: string; isShared: boolean }) {
  changeHands()
  const before = await phone()
    .then((db) => db.get('home', 'entry'))
    .catch(() => undefined)
  const isSame = before?.home.member.id === answer.home.member.id
  // Kept answers belong to the member who asked; drafts and queue say whose they are.
  if (!isSame)
    await phone()
      .then((db) => db.clear('answers'))
      .catch(() => undefined)
  localStorage.removeItem(leaving)
  localStorage.setItem(whose, answer.home.member.id)
  const expiresAt = onThisPhone(answer.expiresAt)
  await update({ ...answer, expiresAt, chosen: isSame ? before.chosen : null })
  // What she has not sent yet must outlive a full phone.
  if (!answer.isShared) void navigator.storage?.persist?.().catch(() => undefined)
}

/** She leaves: nothing of hers stays on this phone, and without signal her session ends as soon as there is some. */
export async function leave() {
  const now = home.get()
  localStorage.setItem(leaving, now.is === 'in' ? now.entry.home.member.id : '')
  localStorage.removeItem(whose)
  await finishLeaving()
}

/** The cookie is out of our reach: only the server takes it away. Until then nobody is let in by it. */
async function finishLeaving() {
  changeHands()
  home.set({ is: 'out', was: null })
  const member = localStorage.getItem(leaving) ?? ''
  const done = await Promise.allSettled([forget(member), call('DELETE', '/grupo/sesion')])
  // What failed is tried again when there is signal, and when the app opens.
  if (done.every(({ status }) => status === 'fulfilled')) localStorage.removeItem(leaving)
}

/** `null`: she is asked again with which one she works. */
export async function chooseGroup(handle: string | null) {
  const now = home.get()
  if (now.is === 'in') await update({ ...now.entry, chosen: handle })
}

/** The group in which she acts: the one she chose, or her only one. */
export function groupOf({ home: { groups }, chosen }: Entry): OwnGroup | null {
  const only = groups.length === 1 ? groups[0] : undefined
  return groups.find(({ handle }) => handle === chosen) ?? only ?? null
}

async function update(entry: Entry) {
  home.set({ is: 'in', entry })
  await keep(entry)
}

async function thisSession(): Promise<Pick<Entry, 'expiresAt' | 'isShared'>> {
  const { sessions } = await ask<{ sessions: MemberSession[] }>('GET', 'sessions')
  const { expiresAt, isShared } = sessions.find(({ isThisOne }) => isThisOne) ?? {}
  if (!expiresAt) throw new NotEntered()
  return { expiresAt: onThisPhone(expiresAt), isShared: isShared === true }
}

async function close(entry: Entry) {
  changeHands()
  const { id, name } = entry.home.member
  home.set({ is: 'out', was: { memberId: id, name } })
  await phone()
    .then((db) => db.clear('answers'))
    .catch(() => undefined)
  await keep({ ...entry, expiresAt: new Date(0).toISOString() })
}

lengthened.watch((expiresAt) => {
  const now = home.get()
  if (now.is === 'in' && expiresAt) void update({ ...now.entry, expiresAt: onThisPhone(expiresAt) })
})

ended.watch(() => {
  const now = home.get()
  if (now.is === 'in') void close(now.entry)
})

/** A page that stays open ends with her session too. */
function endInTime() {
  const now = home.get()
  if (now.is === 'in' && isOver(now.entry)) void close(now.entry)
}
setInterval(endInTime, 30_000)
document.addEventListener('visibilitychange', endInTime)

// In another tab somebody left or entered: nothing of before stays in this one.
addEventListener('storage', ({ key, newValue }) => {
  const now = home.get()
  const isOther = key === whose && newValue !== (now.is === 'in' ? now.entry.home.member.id : null)
  if (isOther || (key === leaving && newValue !== null)) location.reload()
})
