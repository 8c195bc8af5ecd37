/** `POST /desk/organizations/{handle}/groups/{group}/imports`: what a spreadsheet would do, line by line. Nothing goes in while something is wrong. */
export type ImportReport = {
  products: {
    row: number
    title: string
    priceClp: number
    available: number
    /** What the publish gate will still ask for. */
    missing: string[]
    /** The group has another of this name: perhaps it is the same. */
    isKnown: boolean
  }[]
  wrong: WrongCell[]
  /** What was left out of it and why, in sentences: rows with a #, what stands above the headers, another sheet. */
  notes: string[]
  /** This same file is in already. */
  isImported: boolean
}

/** `row` as the spreadsheet counts it; `column` by its name. */
export type WrongCell = { row: number; column: string; words: string }
