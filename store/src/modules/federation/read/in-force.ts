/** SQL: she belongs now, for she accepted and her time is not over. @param m the alias of `membership` */
export const belongsNow = (m: string) =>
  `${m}.deleted_at is null and ${m}.accepted_at is not null and (${m}.until is null or ${m}.until > now())`

/** SQL: the permission opens something now. @param d the alias of `mandate` */
export const isInForce = (d: string) =>
  `${d}.deleted_at is null and ${d}.ended_at is null and ${d}.since <= now() and ${d}.until > now()`

/** SQL: the last day of an office, in Chile, `YYYY-MM-DD`. It is over at the end of that day. @param d the alias of `mandate` */
export const lastDay = (d: string) =>
  `to_char(${d}.until at time zone 'America/Santiago' - interval '1 second', 'YYYY-MM-DD')`
