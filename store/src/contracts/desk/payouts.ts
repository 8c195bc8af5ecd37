/** Paying the groups, under `/desk/organizations/{handle}` and `/members/organizations/{handle}` (docs/interfaces.md). */
import type { StatementAccount } from './statements.ts'

/** Where a body is paid. `isWaiting`: it takes the place of the other at `usableFrom`. */
export type BankAccountRow = {
  id: string
  holderName: string
  /** `NNNNNNNN-D` */
  holderRut: string
  /** Its code; `bankName` is how people call it. */
  bank: string
  bankName: string
  kind: string
  kindName: string
  number: string
  email: string | null
  /** The member who collects for the body, by its written `consent`. */
  collector: string | null
  consent: string | null
  usableFrom: string
  isWaiting: boolean
  addedBy: string
}

type Choice = { id: string; name: string }

/** `GET …/bank-accounts/{handle}`, and of a group's own `GET …/bank-account`: the account in use, and the one that waits. */
export type BankAccounts = {
  organization: { handle: string; name: string }
  accounts: BankAccountRow[]
  /** Who may collect for it. */
  members: Choice[]
  banks: Choice[]
  kinds: Choice[]
}

/** What a body could be paid now, and why not more. */
export type Payable = {
  account: StatementAccount
  organization: { handle: string; name: string }
  /** What its last statement left it. */
  closingClp: number
  /** What the books owe it at this moment. */
  balanceClp: number
  underWayClp: number
  /** Of the fund: what of it is with groups, or promised to them, as advances of what was received. */
  lentClp: number
  payableClp: number
  /** What is left to recover of an advance, as the books stand now. */
  advanceLeftClp: number
  /** Up to how much it can be advanced now; 0: not at all. */
  advanceableClp: number
  /** Less than this is carried forward. */
  minimumClp: number
  /** It has an account in use; without one it is paid in cash. */
  hasAccount: boolean
}

export type PayoutState =
  | 'proposed'
  | 'approved'
  | 'paid'
  | 'received'
  | 'disputed'
  | 'returned'
  | 'cancelled'

/** The bank's proof of a payment: a PDF, or a picture drawn by us. */
export type ProofHead = { format: 'pdf' | 'webp'; addedAt: string }

/** One payment, as both its desk and its group see it. */
export type PayoutRow = {
  id: string
  run: { id: string; number: number }
  account: StatementAccount
  organization: { handle: string; name: string }
  amountClp: number
  means: 'bank' | 'cash'
  state: PayoutState
  stateName: string
  /** Paid before it was owed: the next sales recover it. */
  isAdvance: boolean
  /** Of the fund and of an advance: for what, by which minutes. */
  purpose: string | null
  minutes: string | null
  paidAt: string | null
  /** The bank's number of the transfer, or that of the signed receipt. */
  reference: string | null
  /** Nobody had answered for days, and was asked again. */
  remindedAt: string | null
  answeredAt: string | null
  note: string | null
  /** The newest one of this payment. */
  proof: ProofHead | null
}

/** An advance that left and that closed months have not recovered. */
export type OpenAdvance = {
  id: string
  /** Null: another desk paid it. */
  run: { id: string; number: number } | null
  organization: { handle: string; name: string }
  amountClp: number
  /** Of what was received, out of the fund. */
  isOfReception: boolean
  /** It was no money: what was bought for the group with others. */
  isInKind: boolean
  /** As the books stand now; 0: what was sold covers it, and the next closing recovers it. */
  leftClp: number
  purpose: string
  minutes: string
  paidAt: string
}

/** What an assembly voted of advances of what is received; amounts in whole pesos, the part in basis points. */
export type ReceptionAdvanceRule = {
  perGroupClp: number
  partBp: number
  assemblyDate: string
  minutes: string
}

/** What was received of a group and can be advanced out of the fund, or why it cannot now. */
export type ReceptionToAdvanceRow = {
  id: string
  group: { handle: string; name: string }
  receivedOn: string
  units: number
  standard: string
  buyer: string
  /** What its invoice will leave the group. */
  valueClp: number
  /** 0: nothing now; then `why` says it. */
  mostClp: number
  why: string | null
  hasAccount: boolean
}

/** `POST …/reception-advance-rule`, at the federation's desk. `part`: as people write it, in %. */
export type ReceptionAdvanceRuleRequest = {
  perGroupClp: number
  part: string
  assemblyDate: string
  minutes: string
}

/** What was proposed to be paid on one day. */
export type PaymentRunRow = {
  id: string
  number: number
  proposedAt: string
  proposedBy: string
  count: number
  totalClp: number
}

/** `GET …/payouts` */
export type Payouts = {
  /** From how much bodies are paid. */
  minimumClp: number
  payable: Payable[]
  /** Up to how much a group is advanced. */
  advanceMaximumClp: number
  /** Given to groups of this desk, and not recovered by what is closed. */
  advances: OpenAdvance[]
  /** Null: no assembly voted one. */
  receptionRule: ReceptionAdvanceRule | null
  /** Of groups of this desk, what was received and is not paid; empty where no rule is. */
  receptions: ReceptionToAdvanceRow[]
  /** The newest first. */
  runs: PaymentRunRow[]
  /** Left, and nobody said yet that it arrived; disputed ones first. */
  unconfirmed: PayoutRow[]
}

/** `GET …/runs/{id}` */
export type PaymentRun = PaymentRunRow & {
  /** She is not who proposed it, nor made by her within a week. */
  canApprove: boolean
  /** Of the whole run, which its groups do not see: it names all of them. */
  proof: ProofHead | null
  payouts: (PayoutRow & {
    /** She belongs to it: somebody else decides. */
    isOfOwnGroup: boolean
    /** To whom the money goes; null: by hand. */
    paidTo: { holderName: string; bankName: string; kindName: string; number: string } | null
  })[]
}
