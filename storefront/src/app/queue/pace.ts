/** When to try again, and what is too much to send over a mobile network without asking. */
const FIRST_MS = 2_000
const LONGEST_MS = 60_000

/** @param chance 0–1: phones that lost the same mast do not all come back at once */
export const waitMs = (failures: number, chance = Math.random()) =>
  Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10)) * (0.5 + chance / 2))

const LARGEST_CHUNK_BYTES = 64 * 1024
const SMALLEST_CHUNK_BYTES = 16 * 1024

/**
 * How much of a photo goes at a time, and so what a cut costs her: a browser sends by itself once more what got no answer.
 * Less after a cut, more again after a photo that came through. `null`: nothing was sent yet.
 */
export const nextChunk = (bytes: number | null, wentWell = true) =>
  bytes === null
    ? LARGEST_CHUNK_BYTES
    : wentWell
      ? Math.min(LARGEST_CHUNK_BYTES, bytes * 2)
      : Math.max(SMALLEST_CHUNK_BYTES, bytes / 2)

export const BIG_BYTES = 1_000_000

/** What the browser tells of the network, where it does (`navigator.connection`). */
export type Connection = { type?: string; saveData?: boolean } | undefined

export const isPaidByTheByte = (connection: Connection) =>
  connection?.saveData === true || connection?.type === 'cellular'

/** @param bytes what is left, and what went today without asking */
export const asksFirst = (bytes: number, connection: Connection, isAllowed: boolean) =>
  !isAllowed && bytes > BIG_BYTES && isPaidByTheByte(connection)

type Sendable = { bytes: number; sentBytes: number; photoKey: string | null; refused: string | null }

/** What the words of one product weigh, about. */
export const WORDS_BYTES = 2_000

export const bytesLeft = (photos: Sendable[], openItems = 0) =>
  photos
    .filter(({ photoKey, refused }) => photoKey === null && refused === null)
    .reduce((sum, { bytes, sentBytes }) => sum + bytes - sentBytes, openItems * WORDS_BYTES)

/** "612 KB", "1,4 MB": thousands, as a phone's bill counts them. */
export const weight = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
