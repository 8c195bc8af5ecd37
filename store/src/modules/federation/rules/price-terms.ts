import type { MemberHome } from '../../../contracts'

type Voted = { basisPoints: readonly [group: number, ...number[]]; cardFeeBp: number; assemblyDate: string }

/** What a price leaves to a group, as its phone counts with it. Before an assembly voted, all of it stays with the group. */
export function priceTerms(terms: Voted | null): MemberHome['priceTerms'] {
  if (!terms) return { sharesBp: 0, cardFeeBp: 0, hasVat: true, assemblyDate: '' }
  const { basisPoints, cardFeeBp, assemblyDate } = terms
  return { sharesBp: 10_000 - basisPoints[0], cardFeeBp, hasVat: true, assemblyDate }
}
