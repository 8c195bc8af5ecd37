/** What the row of a product's plain field can say. */
import type { ProductKind } from './kinds.ts'

/** A line in a list: where it stands among the others, and how it is called there. */
type Line = { at: number; name: string }

type Asked = Line & {
  /** The question under which the phone asks for it; without one it is only read from a sheet or kept. */
  step: 'what' | 'holds' | 'contains' | 'expiry' | 'storage' | 'authorization' | 'kind'
  hint?: string
  /** Of a visit or a workshop. */
  visit?: { name: string; hint?: string; seen?: string }
  /** Only of these. */
  kinds?: readonly ProductKind[]
  /** Its name where she looks over all of it; without one it is not said there, or has words of its own. */
  seen?: string
  /** A control of its own, or a place of its own on the screen. */
  isOwn?: true
}

export type FieldRow = {
  /** Where it lies in a product's content; unique. */
  path: string
  /** `day`: YYYY-MM-DD or nothing. */
  type: 'text' | 'story' | 'day'
  /** In letters. */
  limit: number
  /** One line, and not empty. */
  isLine?: true
  /** What was written before there was such a field does not have it; nobody must answer it. */
  isOptional?: true
  /** Of a day: not after today, and not longer ago. */
  pastYears?: number
  /** What the law and the buyer must be told: what is said while it is empty. */
  missing?: { at: number; words: string; visit?: string }
  phone?: Asked
  /** The column of the spreadsheet. `as`: how a cell is read, when not as it lies. */
  column?: Line & { about: string; isRequired?: true; as?: 'day' }
  /** Where an approval compares before and after. */
  panel?: Line & { as?: 'day' }
  /** Where she chooses between her words and those of another phone. */
  conflict?: Line
  /** On the product's page. `facts`: what it is; `label`: what a food's label says; `lead`: its own place. */
  page?: Line & { list: 'facts' | 'label' | 'lead' }
  /** On the page of a visit. */
  visitPage?: Line
}
