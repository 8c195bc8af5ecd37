import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import {
  type OwnProfileProposal,
  type ProfileProposalState,
  type ProfileWords,
  saidOf,
} from '../../../contracts/group/profile'
import { Problem } from '../../../kernel/problem'
import { actorName } from './actor-name'

/** What a row keeps of what was said. */
export type KeptWords = ProfileWords & { photo: { key: string; alt: string } | null }

export type ProfileProposal = {
  id: string
  organization_id: string
  key: string
  body_hash: string
  says: KeptWords
  written_by: string | null
  by: string
  state: ProfileProposalState
  reason: string | null
  received_at: Date | null
  state_at: Date
  created_at: Date
}

/** What was sent with this key, or null. @throws Problem 422 key_reused for another body */
export async function findSentProfile(
  trx: Knex.Transaction,
  organizationId: string,
  key: string,
  bodyHash: string,
): Promise<string | null> {
  const sent = await trx('profile_proposal')
    .where({ organization_id: organizationId, key })
    .whereNull('deleted_at')
    .first<Pick<ProfileProposal, 'id' | 'body_hash'> | undefined>('id', 'body_hash')
  if (sent && sent.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  return sent?.id ?? null
}

const NEWEST_SQL = `select p.*, ${actorName('p.by')} as name from profile_proposal p
where p.organization_id = ? and p.deleted_at is null order by p.created_at desc, p.id desc limit 1`

/** How the newest proposal of a group stands, or null. */
export async function newestProfileProposal(
  knex: Knex,
  organizationId: string,
): Promise<OwnProfileProposal | null> {
  const { rows } = await knex.raw<{ rows: (ProfileProposal & { name: string | null })[] }>(NEWEST_SQL, [
    organizationId,
  ])
  const row = rows[0]
  if (!row) return null
  return {
    id: row.id,
    sentAs: row.key,
    state: row.state,
    sentAt: row.created_at.toISOString(),
    receivedAt: row.received_at?.toISOString() ?? null,
    at: row.state_at.toISOString(),
    reason: row.reason,
    says: saidOf(row.says),
    by: row.name,
  }
}

export type ProposalToSend = ProfileProposal & { handle: string; name: string }

const TO_SEND_SQL = `select p.*, o.handle, o.name from profile_proposal p
join organization o on o.id = p.organization_id
where p.id = :id and p.state = 'sent' and p.deleted_at is null
  and not exists (select 1 from profile_proposal n where n.organization_id = p.organization_id
    and n.deleted_at is null and n.created_at > p.created_at)`

/** One that the cms does not have yet; null once it has it, or when the group said something newer since. */
export async function profileToSend(knex: Knex, id: string): Promise<ProposalToSend | null> {
  const { rows } = await knex.raw<{ rows: ProposalToSend[] }>(TO_SEND_SQL, { id })
  return rows[0] ?? null
}
