import { clp, day, weekday } from '../../lib/format.ts'

/** Whole pesos; `isChange` shows plus as well as minus. */
export const Money = ({ clp: amountClp, isChange }: { clp: number; isChange?: boolean }) => (
  <span class="num">
    {isChange && amountClp > 0 ? '+' : ''}
    {clp(amountClp)}
  </span>
)

export const Day = ({ of }: { of: string }) => <time dateTime={of}>{day(of)}</time>

/** "martes 24-11-2026" */
export const Weekday = ({ of }: { of: string }) => (
  <>
    {weekday(of).split(' ')[0]} <Day of={of} />
  </>
)
