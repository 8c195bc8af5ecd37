import { day } from '../../../kernel/text/format'

/** Why a document cannot be of that day, in words. @param issuedOn a day of the calendar, `YYYY-MM-DD`, as the others */
export function dayProblem(
  issuedOn: string,
  { notBefore, today }: { notBefore: string; today: string },
): string | null {
  if (issuedOn > today) return 'Ese día todavía no llega.'
  return issuedOn < notBefore ? `No puede ser de antes del ${day(notBefore)}.` : null
}
