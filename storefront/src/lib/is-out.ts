import { nextChileDay } from '../../../store/src/kernel/time/chile-day.ts'

/** A story is out when its day has begun in Chile, as the cms has it. One without a date is: it was published. */
export const isOut = ({ publishedAt }: { publishedAt: string | null }, now = new Date()): boolean =>
  !publishedAt || new Date(publishedAt) < nextChileDay(now)
