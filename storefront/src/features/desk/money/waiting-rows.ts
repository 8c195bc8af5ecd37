import type { Waiting, WaitingMoney } from '#contracts'
import { paths } from '../../../lib/paths.ts'

export type WaitingRow = { words: [one: string, many: string]; waiting: Waiting; href?: string }

/** What waits of buyers' money, at the federation's desk. */
export const moneyRows = (handle: string, { transfers, refunds, reviews }: WaitingMoney): WaitingRow[] => [
  {
    words: ['transferencia que falta confirmar', 'transferencias que falta confirmar'],
    waiting: transfers,
    href: paths.deskTransfers(handle),
  },
  {
    words: ['devolución que hay que transferir', 'devoluciones que hay que transferir'],
    waiting: refunds,
    href: paths.deskRefunds(handle),
  },
  {
    words: ['pago en duda', 'pagos en duda'],
    waiting: reviews,
    href: paths.deskReviews(handle),
  },
]
