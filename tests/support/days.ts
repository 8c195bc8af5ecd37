import { chileDay } from '../../store/src/kernel/time/chile-day.ts'

const DAY_MS = 86_400_000

/** So many days from today, as Chile counts them: between nine and midnight there it is tomorrow by UTC. */
export const dayIn = (days: number): string => chileDay(new Date(Date.now() + days * DAY_MS))

/** The month that it is in Chile. */
export const thisMonth = (): string => dayIn(0).slice(0, 7)
