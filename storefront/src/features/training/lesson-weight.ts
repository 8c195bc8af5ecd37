/** What a lesson costs to take along, as a phone is told before it begins. */
export type LessonWeight = {
  /** When it was last changed: what is kept of before is older. */
  updatedAt: string
  /** Words and pictures. Of words about: they are pressed on the way. */
  bytes: number
  /** What is heard, seen or printed, which comes only when it is asked for. */
  fileBytes: number
}

/** `GET /grupo/api/lessons`: of each lesson that is out, by its handle. */
export type LessonWeights = { lessons: Record<string, LessonWeight> }

type File = { mimeType: string; filesize: number; sizes?: { wide?: { filesize?: number | null } | null } }

const isFile = (value: unknown): value is File =>
  typeof value === 'object' &&
  value !== null &&
  'mimeType' in value &&
  typeof value.mimeType === 'string' &&
  'filesize' in value &&
  typeof value.filesize === 'number'

function filesIn(value: unknown): File[] {
  if (typeof value !== 'object' || value === null) return []
  return isFile(value) ? [value] : Object.values(value).flatMap(filesIn)
}

/** Of a rich text, what the editor keeps beside the words that are read. */
const wordsOf = (blocks: unknown) =>
  JSON.stringify(blocks, (key, value: unknown) => (key === 'body' || isFile(value) ? undefined : value)) ?? ''

const isPicture = ({ mimeType }: File) => mimeType.startsWith('image/')
/** As `Scene` draws it where nothing larger is asked for. */
const pictureBytes = ({ filesize, sizes }: File) => sizes?.wide?.filesize ?? filesize
const sum = (amounts: number[]) => amounts.reduce((all, one) => all + one, 0)

export function lessonWeight({ updatedAt, blocks }: { updatedAt: string; blocks: unknown }): LessonWeight {
  const files = filesIn(blocks)
  const words = new TextEncoder().encode(wordsOf(blocks)).length
  return {
    updatedAt,
    bytes: words + sum(files.filter(isPicture).map(pictureBytes)),
    fileBytes: sum(files.filter((file) => !isPicture(file)).map(({ filesize }) => filesize)),
  }
}
