import type { OrganizationCard } from '#contracts'
import { day, inList } from '../../lib/format.ts'

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

/** "Nancy Alarcón, Lidia Paillán y 6 más": those who consented, and how many are not named. Null when nobody did. */
export function whoTheyAre({ named, memberCount }: OrganizationCard, most = Infinity): string | null {
  const said = named.slice(0, most)
  const others = Math.max(memberCount - said.length, 0)
  if (said.length === 0) return null
  return inList(others > 0 ? [...said, `${others} más`] : said)
}

/** Commune and trade, and whether it rests now. */
export const whereAndWhat = ({ commune, trade, isPaused }: OrganizationCard) =>
  [[commune, trade].filter(Boolean).join(', '), isPaused && 'En pausa'].filter(Boolean).join('. ')

const weekMs = 7 * 86_400_000

/**
 * Groups to show on a page that has room for `most`: of every association in turn, those that sell and have a picture,
 * and every week others, so that each has its time.
 */
export function featured(
  organizations: OrganizationCard[],
  hasPicture: (handle: string) => boolean,
  most: number,
  now: Date,
): OrganizationCard[] {
  const week = Math.floor(now.getTime() / weekMs)
  const turns = byAssociation(organizations).map(({ groups }) => {
    const able = groups.filter(
      ({ isPaused, handle, productCount }) => !isPaused && productCount > 0 && hasPicture(handle),
    )
    const start = able.length ? (week * most) % able.length : 0
    return [...able.slice(start), ...able.slice(0, start)]
  })
  const rounds = Math.max(0, ...turns.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, i) => turns.flatMap((groups) => groups[i] ?? []))
    .flat()
    .slice(0, most)
}
