import { useQuery } from '@tanstack/react-query'
import type { AccountShown } from '../../modules/access/read/read-accounts'
import type { ChangeShown } from '../../modules/access/read/read-changes'
import type { Candidate } from '../../modules/federation/read/desk/find-candidates'
import type { DeskOfficeRow } from '../../contracts'
import { ask } from './client'

/** As it comes over the wire: with its times as words. */
type Sent<T> = { [K in keyof T]: Date extends T[K] ? Exclude<T[K], Date> | string : T[K] }
export type Change = Sent<ChangeShown>
export type Account = Sent<AccountShown>

export const useChanges = () =>
  useQuery({
    queryKey: ['changes'],
    queryFn: () => ask<{ changes: Change[] }>('/admin/changes'),
    select: ({ changes }) => changes,
  })

export const useAccounts = () =>
  useQuery({
    queryKey: ['accounts'],
    queryFn: () => ask<{ accounts: Account[] }>('/admin/accounts'),
    select: ({ accounts }) => accounts,
  })

export type Offices = { offices: DeskOfficeRow[]; candidates: Candidate[] }

export const useOffices = (organizationId: string) =>
  useQuery({
    queryKey: ['organizations', organizationId, 'offices'],
    queryFn: () => ask<Offices>(`/admin/organizations/${organizationId}/offices`),
  })
