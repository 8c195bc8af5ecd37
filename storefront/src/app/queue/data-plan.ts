import { asksFirst, type Connection, isPaidByTheByte } from './pace.ts'

/** What her mobile data may be spent on without asking her. */
const ALLOWED = 'mingaco-datos'
const SPENT = 'mingaco-gastado'

type Network = Connection & Partial<EventTarget>

export const connection = () => ('connection' in navigator ? (navigator.connection as Network) : undefined)

const today = () => new Date().toISOString().slice(0, 10)

function spentToday(): number {
  const [day, bytes] = (localStorage.getItem(SPENT) ?? '').split(' ')
  return day === today() ? Number(bytes) : 0
}

/** Bytes that went over the mobile network: many small photos are as much as a big one. */
export function spend(bytes: number) {
  if (isPaidByTheByte(connection()) && !isAllowed())
    localStorage.setItem(SPENT, `${today()} ${spentToday() + bytes}`)
}

const isAllowed = () => localStorage.getItem(ALLOWED) === '1'

/** She said yes, for all that waits now. */
export const allow = () => localStorage.setItem(ALLOWED, '1')
export const forgetAllowance = () => localStorage.removeItem(ALLOWED)

export const wouldAsk = (bytesLeft: number) => asksFirst(bytesLeft + spentToday(), connection(), isAllowed())
