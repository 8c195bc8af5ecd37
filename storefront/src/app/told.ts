import { watched } from './watched.ts'

/** What the store answered last to something that was said, by the address where it is asked for. */
export const told = watched<{ address: string; value: unknown } | null>(null)
