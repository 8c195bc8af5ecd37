import { associations } from '../data/associations.ts'
import { federation } from '../data/federation.ts'
import { groups } from '../data/groups/index.ts'
import { offices } from '../data/offices.ts'
import type { Api } from '../http.ts'
import { inParallel } from '../in-parallel.ts'
import type { GroupSeed, MemberSeed } from '../types.ts'

type Organization = { id: string; handle: string; status: string }
type Membership = { member: { name: string } | null }

/** When the members of the demonstration said yes, by the minutes of their groups. */
const acceptedAt = '2026-03-01T12:00:00-03:00'

export async function loadOrganizations(store: Api): Promise<Map<string, Organization>> {
  const known = await listOrganizations(store)
  if (!known.has(federation.handle)) await store.post('/admin/federation', federation)
  for (const { members: _members, ...association } of associations.filter(({ handle }) => !known.has(handle)))
    await store.post('/admin/organizations', {
      ...association,
      kind: 'association',
      parent: federation.handle,
    })
  await inParallel(
    groups.filter(({ handle }) => !known.has(handle)),
    3,
    (group) => createGroup(store, group),
  )
  const all = await listOrganizations(store)
  const waiting = [...all.values()].filter(({ status }) => status === 'invited')
  await inParallel(waiting, 3, async ({ id }) => {
    await store.post(`/admin/organizations/${id}/status`, { to: 'active' })
  })
  console.log(`  ${all.size} organizaciones`)
  return listOrganizations(store)
}

export async function loadMembers(store: Api): Promise<void> {
  let added = 0
  const organizations: { handle: string; members: MemberSeed[] }[] = [...associations, ...groups]
  await inParallel(organizations, 3, async ({ handle, members }) => {
    const path = `/admin/organizations/${handle}/members`
    const { memberships } = await store.get<{ memberships: Membership[] }>(path)
    const names = new Set(memberships.map(({ member }) => member?.name))
    for (const member of members.filter(({ name }) => !names.has(name))) {
      await store.post(path, { ...member, acceptedAt })
      added++
    }
  })
  const total = organizations.reduce((sum, { members }) => sum + members.length, 0)
  console.log(`  ${total} socias (${added} nuevas)`)
}

type Offices = { offices: { office: string }[]; candidates: { id: string; name: string }[] }

/** Who opens which desk: the first of each office, as those who found a federation give them. */
export async function loadOffices(store: Api): Promise<void> {
  let given = 0
  for (const [handle, wanted] of Object.entries(offices)) {
    const path = `/admin/organizations/${handle}/offices`
    const known = await store.get<Offices>(path)
    if (known.offices.length > 0) continue
    for (const { name, ...office } of wanted) {
      const member = known.candidates.find((one) => one.name === name)
      if (!member) throw new Error(`${name} is no member of ${handle}`)
      await store.post(path, { ...office, memberId: member.id })
      given++
    }
  }
  console.log(`  ${given} cargos nuevos`)
}

/** Last of all: a paused group still has what it made. */
export async function pauseGroups(store: Api, organizations: Map<string, Organization>): Promise<void> {
  for (const { handle, pause } of groups) {
    if (!pause || organizations.get(handle)?.status === 'paused') continue
    await store.post(`/admin/organizations/${handle}/status`, { to: 'paused', ...pause })
  }
}

async function listOrganizations(store: Api) {
  const { organizations } = await store.get<{ organizations: Organization[] }>('/admin/organizations')
  return new Map(organizations.map((organization) => [organization.handle, organization]))
}

async function createGroup(
  store: Api,
  { members: _members, pause: _pause, association, ...group }: GroupSeed,
) {
  await store.post('/admin/organizations', { ...group, kind: 'group', parent: association })
}
