import { env } from './env.ts'

/**
 * With and without scripts at the desk. No page of it has one (`every-page.spec.ts` holds it), so that both are the same
 * page: each run goes without, the long one also with.
 */
export const scriptsAtDesk = env.isLong ? [true, false] : [false]
