/** What of so much one part is, in whole units of `of` (100: per cent), halves up; null: there is nothing to divide. */
export const ratio = (part: number, whole: number, of: 100 | 1000): number | null =>
  whole > 0 ? Math.round((part * of) / whole) : null

/** What a report says of its figures: both are shown rounded, and added up nowhere. */
export const ratiosOf = (sums: { groupsClp: number; keptClp: number; onTime: number; promised: number }) => ({
  perThousandClp: ratio(sums.groupsClp, sums.keptClp, 1000),
  onTimePercent: ratio(sums.onTime, sums.promised, 100),
})
