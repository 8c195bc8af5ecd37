/** How long to wait before asking again what was not decided: 30 s, then twice as long each time, at most an hour. */
export function retryAt(tries: number, now: Date): Date {
  const seconds = Math.min(30 * 2 ** Math.min(tries, 10), 3600)
  return new Date(now.getTime() + seconds * 1000)
}

/** Webpay answers for a token during seven days (DOMAIN §6); after them only a person can decide. */
export const ASKING_DAYS = 7
