/** The ledger's account that holds the money until it goes on: at a gateway, or at the bank. */
export type CashAccount = 'gateway' | 'bank'

/** By what those who ask without paying are counted. */
export type Asker = 'address' | 'email' | 'phone'

/** What a gateway answered, as it came and as it is kept on the attempt. */
export type Kept = Record<string, unknown>

/**
 * What a gateway says of one payment.
 * - paid: the money was taken
 * - refused: it was not, and will not be with this token
 * - open: the buyer has not finished
 * - undecided: the gateway is still looking at the money, which may yet come
 * - gone: it was closed, and nobody can pay it any more
 */
export type Answer = {
  state: 'paid' | 'refused' | 'open' | 'undecided' | 'gone'
  /** Our name for the payment and its whole pesos, as the gateway has them; null of what is gone. */
  order: string | null
  amountClp: number | null
  /** Pesos of the charge that it still holds for us; null when it does not say. */
  leftClp: number | null
  /** The gateway's own word. */
  status: string
  kept: Kept
}

/** A charge as it was paid. `kept`: the gateway's last word of it. */
export type Charge = { amountClp: number; paidAt: Date; kept: Kept | null }

/** A variable that holds a secret; `url` names the variable with the address it is for. */
type Secret = {
  name: string
  url: string
  /** A value that everybody knows and that charges nobody. */
  harmless?: string
  /** Whether it alone reaches a service of others. */
  isLive: boolean
}

/**
 * All that differs between methods of payment and needs no network: facts, rules and words. Spanish is for a person.
 * The rest is in `gateway.ts`; nothing else asks for the name of a method.
 */
export type MethodTerms = {
  name: string
  /** After «Pagaste con». */
  paidWith: string
  /** Under its name, where a buyer chooses. */
  explanation: string
  /** What the buyer does next: goes to the gateway's page, or follows what the shop shows. */
  nextStep: 'redirect' | 'instructions'
  /** Who says that the money is there. */
  settledBy: 'gateway' | 'person'
  /** After how long an unpaid order is undone, and how that is said. */
  deadlineMinutes: number
  deadlineWords: string
  /** After how long nobody can be at the gateway's page any more. */
  formMinutes: number
  /** Where the money lies when it was paid. */
  cash: CashAccount
  /** Whether it keeps the fee that the federation voted. */
  hasFee: boolean
  /** By what of its buyer unpaid orders are counted. */
  unpaidCountedBy: readonly Asker[]
  /** Whether what it holds unpaid is a part of the shop at most. */
  isStockCapped: boolean
  /** The letter that follows the order. */
  placedLetter: 'transfer' | null
  /** Nothing came of it: the letter's words, and what the order's page says after its deadline. */
  cancelled: { title: string; text: string }
  lapsed: string
  refund: {
    /** Whether the gateway can give this amount of the charge back. */
    isByGateway: (charge: Charge, amountClp: number, now: Date) => boolean
    /** Where the gateway gives it back to. */
    backTo: 'card' | 'account'
    /** For staff: how it goes back, and why it has to be transferred by hand. */
    staffWords: string
    byHandWords: string
  }
  /** Where staff looks up a charge with her own eyes. */
  portal: string
  /** The gateway's own words, for staff. */
  statusWords: Record<string, string>
  /** What was kept of an answer, or null when it says nothing of a payment. */
  read: (kept: Kept) => Answer | null
  receipt: (kept: Kept | null) => { authorizationCode: string | null; cardLast4: string | null }
  secrets: readonly Secret[]
}
