import type { OrganizationCard } from '#contracts'
import { day } from '../../lib/format.ts'

export type Cluster = { name: string; association: OrganizationCard | null; groups: OrganizationCard[] }

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'es')

/** Groups under their association, associations by name. */
export function byAssociation(organizations: OrganizationCard[]): Cluster[] {
  const associations = organizations.filter((one) => one.kind === 'association').sort(byName)
  const groups = organizations.filter((one) => one.kind === 'group').sort(byName)
  const clusters: Cluster[] = associations.map((association) => ({
    name: association.name,
    association,
    groups: groups.filter((group) => group.parent === association.handle),
  }))
  const alone = groups.filter(
    (group) => !associations.some((association) => association.handle === group.parent),
  )
  return alone.length ? [...clusters, { name: 'Otros grupos', association: null, groups: alone }] : clusters
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Groups whose name, trade or commune holds every word. */
export function findGroups(organizations: OrganizationCard[], q: string, limit = 6): OrganizationCard[] {
  const wanted = plain(q)
    .split(/\s+/)
    .filter((word) => word.length > 2)
  if (!wanted.length) return []
  return organizations
    .filter((one) => one.kind === 'group')
    .filter((group) => {
      const text = plain([group.name, group.trade, group.commune, group.locality].join(' '))
      return wanted.every((word) => text.includes(word))
    })
    .slice(0, limit)
}

export const pauseWords = (group: OrganizationCard) =>
  [group.pauseNote, group.backOn && `Vuelve el ${day(group.backOn)}.`].filter(Boolean).join(' ') ||
  'Por ahora no está vendiendo.'
