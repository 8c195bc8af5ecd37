import { useQuery } from '@tanstack/react-query'
import { ask } from './client'
import type { Consignment, Membership, Organization } from './types'

/** Every read of the panel, by its key: a save says which keys are stale. */
export const useOrganizations = () =>
  useQuery({
    queryKey: ['organizations'],
    queryFn: () => ask<{ organizations: Organization[] }>('/admin/organizations'),
    select: ({ organizations }) => organizations,
  })

export const useMembers = (organizationId: string) =>
  useQuery({
    queryKey: ['organizations', organizationId, 'members'],
    queryFn: () => ask<{ memberships: Membership[] }>(`/admin/organizations/${organizationId}/members`),
    select: ({ memberships }) => memberships,
  })

export const useConsignments = (orderId: string) =>
  useQuery({
    queryKey: ['consignments', orderId],
    queryFn: () => ask<{ consignments: Consignment[] }>(`/admin/consignments?order_id=${orderId}`),
    select: ({ consignments }) => consignments,
  })
