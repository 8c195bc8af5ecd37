/** What the row of a product's plain field can say. */
import type { NumberKind } from '../../../kernel/text/number-text.ts'
import type { ProductKind } from '../kinds.ts'

/** A line in a list: where it stands among the others, and how it is called there. */
type Line = {
  at: number
  name: string
  /** How it is said there, when not as it lies: a text that is a `day`, a number with `#` where it stands, a yes. */
  as?: string
}

type Asked = Line & {
  /** The question under which the phone asks for it; without one it is only read from a sheet or kept. */
  step: 'what' | 'amount' | 'holds' | 'contains' | 'expiry' | 'storage' | 'authorization' | 'kind'
  hint?: string
  /** Of a visit or a workshop. */
  visit?: { name: string; hint?: string; seen?: string }
  /** Only of these. */
  kinds?: readonly ProductKind[]
  /** Its name where all of it is looked over; without one it is not said there, or has words of its own. */
  seen?: string
  /** A control of its own, or a place of its own on the screen. */
  isOwn?: true
  /** Its name is the screen's question: only heard, not seen twice. */
  isQuestion?: true
  /** Of a text: one of these, or what was written before. */
  usual?: readonly string[]
  /** Of a number: what is said while it is below `least`. */
  lacking?: string
}

type Places = {
  /** Where it lies in a product's content; unique. */
  path: string
  /** What was written before there was such a field does not have it; nobody must answer it. */
  isOptional?: true
  /** Anybody reads it, in a place of its own on the page or to compute with. With a line of the page it need not be said. */
  isShown?: true
  /** What the law and the buyer must be told: what is said while it is empty. */
  missing?: { at: number; words: string; visit?: string }
  phone?: Asked
  /** The column of the spreadsheet. */
  column?: Line & { about: string; isRequired?: true }
  /** Where an approval compares before and after. */
  panel?: Line
  /** Where her words and those of another phone are chosen between. */
  conflict?: Line
  /** On the product's page. `facts`: what it is; `label`: what a food's label says; `lead`: its own place. */
  page?: Line & { list: 'facts' | 'label' | 'lead' }
  /** On the page of a visit. */
  visitPage?: Line
}

export type TextRow = Places & {
  /** `day`: YYYY-MM-DD or nothing. */
  type: 'text' | 'story' | 'day'
  /** In letters. */
  limit: number
  /** One line, and not empty. */
  isLine?: true
  /** Of a day: not after today, and not longer ago. */
  pastYears?: number
}

/** Zero says nothing, unless two of them are compared. */
export type NumberRow = Places & {
  type: 'number'
  of: NumberKind
  limit: number
  /** 0 when nothing is said. */
  least?: number
  /** What the store says when it is not there or too small, and when it is too big. */
  refused?: { lacking?: string; high?: string }
}

/** No, when nothing is said. */
export type FlagRow = Places & { type: 'flag' }

export type ChoiceRow = Places & {
  type: 'choice'
  /** The first one, when nothing is said and something must be. `cell`: as a sheet has it. */
  options: readonly { value: string; name: string; cell: string }[]
  /** What the store says of another one. */
  refused?: string
}

export type FieldRow = TextRow | NumberRow | FlagRow | ChoiceRow
