import { env } from './env'

/** Cron of what looks at what waits, every `SWEEP_SECONDS`; `later` keeps two of them from beginning together. */
export const everySweep = (later = 0) => `${later % env.sweepSeconds}-59/${env.sweepSeconds} * * * * *`
