import type { GroupConsignment } from '#contracts'
import { inGroup } from '../api.ts'
import { watched } from '../watched.ts'

export const consignmentAddress = (handle: string, id: string) =>
  inGroup(handle, `consignments/${encodeURIComponent(id)}`)

/** Consignments by their address, as the store answered what was sent from here: newer than what a screen asked for before. */
export const arrived = watched<Record<string, { consignment: GroupConsignment; at: string }>>({})
