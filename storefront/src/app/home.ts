import type { MemberHome, OwnGroup } from '#contracts'
import { ask, call, ended, lengthened } from './api.ts'
import { forget, phone, type Entry } from './db.ts'
import { NotEntered } from './failures.ts'
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

const leaving = 'grupo-salio'
const hasLeft = () => localStorage.getItem(leaving) !== null

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

/** Asks the server again. Without signal, or with our side down, what is known stays. */
export async function refreshHome() {
  if (hasLeft()) return finishLeaving()
  try {
    const fresh = await ask<MemberHome>('GET', 'me')
    const before = home.get()
    if (before.is === 'in') await update({ ...before.entry, home: fresh })
    // The phone lost its memory, not its session.
    else await update({ home: fresh, expiresAt: inDays(180), isShared: false, chosen: null })
  } catch (error) {
    if (!(error instanceof NotEntered)) return
  }
}

/** On this very phone, after `POST /grupo/sesion`. */
export async function entered(answer: { home: MemberHome; expiresAt: string; isShared: boolean }) {
  const before = await phone()
    .then((db) => db.get('home', 'entry'))
    .catch(() => undefined)
  const isSame = before?.home.member.id === answer.home.member.id
  // Kept answers are of whoever asked; drafts and queue say whose they are.
  if (!isSame)
    await phone()
      .then((db) => db.clear('answers'))
      .catch(() => undefined)
  localStorage.removeItem(leaving)
  await update({ ...answer, chosen: isSame ? before.chosen : null })
  // What she has not sent yet must outlive a full phone.
  if (!answer.isShared) void navigator.storage?.persist?.().catch(() => undefined)
}

/** She leaves: nothing of hers stays on this phone, and without signal her session ends as soon as there is some. */
export async function leave() {
  const now = home.get()
  localStorage.setItem(leaving, '1')
  if (now.is === 'in') await forget(now.entry.home.member.id).catch(() => undefined)
  await finishLeaving()
}

/** The cookie is out of our reach: only the server takes it away. Until then nobody is let in by it. */
async function finishLeaving() {
  home.set({ is: 'out', was: null })
  const isDone = await call('DELETE', '/grupo/sesion').then(
    () => true,
    () => false,
  )
  if (isDone) localStorage.removeItem(leaving)
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

async function close(entry: Entry) {
  const { id, name } = entry.home.member
  home.set({ is: 'out', was: { memberId: id, name } })
  await phone()
    .then((db) => db.clear('answers'))
    .catch(() => undefined)
  await keep({ ...entry, expiresAt: new Date(0).toISOString() })
}

lengthened.watch((expiresAt) => {
  const now = home.get()
  if (now.is === 'in' && expiresAt) void update({ ...now.entry, expiresAt })
})

ended.watch(() => {
  const now = home.get()
  if (now.is === 'in') void close(now.entry)
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
