import type { OrganizationCard } from '../../contracts'
import type { Organization } from './types'

export type TreeRow = { organization: Organization; depth: number; memberCount: number; productCount: number }

/** Federation, its associations, their groups; a body above counts what is below it. */
export function treeRows(organizations: Organization[], cards: OrganizationCard[]): TreeRow[] {
  const known = new Set(organizations.map(({ id }) => id))
  const counts = new Map(cards.map((card) => [card.handle, card]))

  const branch = (organization: Organization, depth: number): TreeRow[] => {
    const children = organizations.filter(({ parent_id }) => parent_id === organization.id)
    const below = children.flatMap((child) => branch(child, depth + 1))
    const direct = below.filter((row) => row.depth === depth + 1)
    const own = counts.get(organization.handle)
    const ownProducts = organization.kind === 'group' ? (own?.productCount ?? 0) : 0
    const row = {
      organization,
      depth,
      memberCount: direct.reduce((sum, { memberCount }) => sum + memberCount, own?.memberCount ?? 0),
      productCount: direct.reduce((sum, { productCount }) => sum + productCount, ownProducts),
    }
    return [row, ...below]
  }
  return organizations
    .filter(({ parent_id }) => !parent_id || !known.has(parent_id))
    .flatMap((organization) => branch(organization, 0))
}
