/** A story dated ahead is not out yet, whoever asks. One without a date is: it was published. */
export const isOut = ({ publishedAt }: { publishedAt: string | null }, now = new Date()): boolean =>
  !publishedAt || new Date(publishedAt) <= now
