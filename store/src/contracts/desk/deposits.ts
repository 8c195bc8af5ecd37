/** At the federation's desk: what gateways paid into the bank, and what each place of money holds (docs/interfaces.md). */

type Choice = { id: string; name: string }

/** Sales of a day, less what of them went back, that a gateway has not paid into the bank. */
export type AwaitedDay = {
  method: string
  methodName: string
  /** `YYYY-MM-DD`, of the sales. */
  day: string
  sales: number
  soldClp: number
  refunds: number
  refundedClp: number
  /** What of the fees frozen on them it is expected to keep. */
  expectedFeeClp: number
}

export type DepositRow = {
  id: string
  method: string
  methodName: string
  /** `YYYY-MM-DD`, when it came to the bank. */
  day: string
  amountClp: number
  feeClp: number
  feeVatClp: number
  invoice: string
  /** What its sales come to, less refunds. */
  linesClp: number
  expectedFeeClp: number
  /** What the sales come to more than amount, fee and VAT; `restNote` says why. */
  restClp: number
  restNote: string | null
  recordedAt: string
  recordedBy: string
  /** It was wrong, and counts no more. */
  takenBack: { at: string; by: string; note: string } | null
}

/** `GET …/deposits`: what waits, the oldest first, and what came, the newest first. */
export type Deposits = { methods: Choice[]; awaited: AwaitedDay[]; deposits: DepositRow[] }

/** - fee: of a sale that was deposited before, whose fee became another */
export type DepositLineRow = {
  /** Of the order. */
  number: number
  kind: 'sale' | 'refund' | 'fee'
  day: string
  amountClp: number
  expectedFeeClp: number
}

/** `GET …/deposits/{id}` */
export type DepositWhole = DepositRow & { lines: DepositLineRow[] }

/** Which sales and refunds it brings: those of whole days, without some orders and with others; or each by its id. */
export type DepositChoice = { days: string[]; without: number[]; also: number[] } | { postings: string[] }

export type DepositGiven = {
  method: string
  day: string
  amountClp: number
  feeClp: number
  feeVatClp: number
  invoice: string
  which: DepositChoice
}

/** `POST …/deposits/preview` `DepositGiven`: nothing is written. */
export type DepositPreview = {
  count: number
  linesClp: number
  expectedFeeClp: number
  /** Fee and VAT. */
  keptClp: number
  /** What the sales come to more than what came and what was kept; 0 when all is told. */
  restClp: number
  /** What the federation bears, above zero, or gets. */
  costClp: number
}

/** Which column of a gateway's file says what, from 0; null: it has none. */
export type DepositColumns = Record<
  'day' | 'amount' | 'gross' | 'fee' | 'vat' | 'invoice' | 'order',
  number | null
>

/** A deposit as a file tells it. `why`: for which reason it cannot be written down as it is. */
export type SheetDeposit = Omit<DepositGiven, 'which'> & {
  /** Lines of the file. */
  rows: number[]
  postings: string[]
  linesClp: number
  isKnown: boolean
  why: string | null
}

/** `POST …/deposits/sheet` `{ method, file, columns? }`, `file` in base64; nothing is written. */
export type DepositSheet = {
  headers: string[]
  columns: DepositColumns | null
  deposits: SheetDeposit[]
  unread: { row: number; why: string }[]
}

/** `GET …/balances`: what a place of money should hold by the books, against what somebody read there. */
export type MoneyPlace = {
  account: string
  name: string
  expectedClp: number
  counted: {
    day: string
    amountClp: number
    /** What the books said of the end of that day. */
    expectedClp: number
    at: string
    by: string
  } | null
}
