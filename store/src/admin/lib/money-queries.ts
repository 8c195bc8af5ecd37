import { useQuery } from '@tanstack/react-query'
import type { RefundState } from '../../modules/checkout/rules/refund-state'
import { ask } from './client'
import type { OrderMoney } from './money-types'

const MOVING: RefundState[] = ['requested', 'sending']
const POLL_MS = 4000

/** A refund through a gateway takes seconds: the page follows it while it is on its way. */
const follow = (refunds: { state: RefundState }[] | undefined) =>
  refunds?.some(({ state }) => MOVING.includes(state)) ? POLL_MS : false

export const useOrderMoney = (orderId: string) =>
  useQuery({
    queryKey: ['money', orderId],
    queryFn: () => ask<{ money: OrderMoney }>(`/admin/orders/${orderId}/money`),
    select: ({ money }) => money,
    refetchInterval: ({ state }) => follow(state.data?.money.refunds),
  })
