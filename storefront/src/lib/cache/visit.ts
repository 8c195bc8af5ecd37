/** What one request has gathered: the tags its page depends on, and whether it was served from a copy. */
export type Visit = { tags: Set<string>; staleSince: Date | null }

export const newVisit = (): Visit => ({ tags: new Set(), staleSince: null })

export function noteCopy(visit: Visit, since: Date) {
  if (!visit.staleSince || since < visit.staleSince) visit.staleSince = since
}
