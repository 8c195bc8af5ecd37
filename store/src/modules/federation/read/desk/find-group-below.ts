import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../../kernel/problem'
import { groupsBelow } from './groups-below'

export type GroupBelow = { id: string; handle: string; name: string }

const HANDLE = /^[a-z0-9-]{1,80}$/

/** A group below that organization, by its handle. @throws Problem 404 not_found: also for one of another association */
export async function findGroupBelow(
  knex: Knex,
  organizationId: string,
  handle: string,
): Promise<GroupBelow> {
  const below = await groupsBelow(knex, organizationId)
  const group = HANDLE.test(handle)
    ? await knex('organization')
        .where({ handle, kind: 'group', deleted_at: null })
        .whereIn('id', below)
        .first<GroupBelow | undefined>('id', 'handle', 'name')
    : undefined
  if (!group) throw notFound('No encontramos ese grupo entre los de esta mesa.')
  return group
}
