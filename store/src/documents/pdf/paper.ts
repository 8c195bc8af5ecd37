type Common = Pick<Paper, 'title' | 'date' | 'stripes'>

/** A certificate, on one sheet that lies: all of it as words. */
export type CertificatePaper = Common & {
  /** Who gives it. */
  issuer: string
  certifies: string
  holder: string
  finished: string
  course: string
  facts: [label: string, said: string][]
  /** How it is verified, and the code by which. */
  verify: string
  code: string
}

/** A sheet of labels of one lot: all of it as words, and the squares of its code. */
export type LabelPaper = Common & {
  from: string
  what: string
  lines: string[]
  code: string
  qr: { size: number; path: string }
  /** What the code is, for who does not see it. */
  alt: string
  count: number
}

/** What a statement, or a receipt, in the look of the federation says, all of it as words. Whoever draws it computes nothing. */
export type Paper = {
  title: string
  /** Whose it is, in its own letters. */
  name: string
  about: string
  /** Said large, before the figures; empty: nothing. */
  notice: string
  /** Its day, in Chile, for the file's own facts. */
  date: { year: number; month: number; day: number }
  /** Colours with their widths, along the top of each page. */
  stripes: [color: string, width: number][]
  figures: [label: string, amount: string][]
  /** Sentences below them. */
  remarks: string[]
  heading: string
  votes: string[]
  columns: { label: string; isAmount: boolean; isWide: boolean }[]
  /** A cell is a text, or texts with their amounts. */
  rows: (string | [what: string, amount: string][])[][]
  /** Without a label there is none. */
  total: [label: string, amount: string]
  note: string
  /** Below all: pictures with what they show, by the name under which the file is handed over. */
  pictures?: { heading: string; file: string; said: string }[]
  /** Said where there are no rows. */
  empty: string
  hashed: string
  hash: string
  /** Before the number of the page, and before that of the last. */
  pageWords: [string, string]
}
