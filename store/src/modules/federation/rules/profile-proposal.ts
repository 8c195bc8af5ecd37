import type { ProfileOutcome } from '../../../contracts/bridge'
import type { MemberRole } from '../../../contracts/group/home'
import type { ProfileProposalState } from '../../../contracts/group/profile'
import { roleWords } from '../../../contracts/group/role-words'

/** From first to last. What was told late or twice never takes a proposal back. */
const RANK: Record<ProfileProposalState, number> = {
  sent: 0,
  received: 1,
  taken: 2,
  published: 3,
  declined: 3,
}

/** How a proposal stands once that is told of it; of what ended nothing else can be told: `refused`. */
export function afterTold(
  now: ProfileProposalState,
  told: ProfileOutcome | 'received',
): ProfileProposalState | 'refused' {
  if (RANK[told] > RANK[now]) return told
  return RANK[told] === RANK[now] && told !== now ? 'refused' : now
}

/** «Rosa, encargada»: by whom it was written, when she agreed to be told; else the group stands for it. */
export function signature(
  isSigned: boolean,
  { name, role }: { name: string; role: MemberRole },
): string | null {
  const first = name.trim().split(/\s+/)[0] ?? ''
  return isSigned && first !== '' ? `${first}, ${roleWords[role]}` : null
}
