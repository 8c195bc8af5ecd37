import { useQuery } from '@tanstack/react-query'
import type { RefundState } from '../../modules/checkout/rules/refund-state'
import { ask } from './client'
import type { OrderMoney, Reconciliation, Refund, Review } from './money-types'

/** First words of the keys that any change of goods or money makes stale; `orders` is Medusa's own. */
export const MONEY_KEYS = ['consignments', 'money', 'refunds', 'orders']

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

export const useRefunds = () =>
  useQuery({
    queryKey: ['refunds'],
    queryFn: () => ask<{ refunds: Refund[] }>('/admin/refunds'),
    select: ({ refunds }) => refunds,
    refetchInterval: ({ state }) => follow(state.data?.refunds),
  })

export const useReviews = () =>
  useQuery({
    queryKey: ['reviews'],
    queryFn: () => ask<{ reviews: Review[] }>('/admin/reviews'),
    select: ({ reviews }) => reviews,
  })

export const useReconciliation = () =>
  useQuery({
    queryKey: ['reconciliations'],
    queryFn: () => ask<{ latest: Reconciliation | null }>('/admin/reconciliations'),
    select: ({ latest }) => latest,
  })
