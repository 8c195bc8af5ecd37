/** Something sold at a fair: of what how many, and with how much it was paid, or by which voucher of a card. */
export type HistoryFairSale = {
  of: [title: string, units: number][]
  boleta?: string
} & ({ paidClp: number } | { voucher: string })

/** A till of a group at the fair. `differenceClp`: what the cash lacked (below zero) or had too much. */
export type HistoryTill = {
  group: string
  floatClp: number
  brought: [title: string, units: number][]
  sales: HistoryFairSale[]
  differenceClp: number
}

export type HistoryFair = { fair: string; place: string; daysAgo: number; tills: HistoryTill[] }
