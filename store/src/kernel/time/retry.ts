/** Questions that follow each other closely, so that an outage of a moment is over for its buyer within two minutes. */
const SOON = 8

/** When to ask again what was not decided: every 15 s at first, then twice as long each time, at most an hour. */
export function retryAt(tries: number, now: Date): Date {
  const seconds = Math.min(15 * 2 ** Math.max(0, Math.min(tries, 20) - SOON + 1), 3600)
  return new Date(now.getTime() + seconds * 1000)
}

/** Gateways answer for a payment during seven days at least (Webpay: DOMAIN §6); after them only a person can decide. */
export const ASKING_DAYS = 7
