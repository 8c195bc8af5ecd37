import { model } from '@medusajs/framework/utils'
import { Member } from './member'
import { Organization } from './organization'

/**
 * Nobody belongs without having accepted: `accepted_at` is null while the invitation is open. Its link carries a token
 * (here its SHA-256) until `open_until`, for one answer.
 */
export const Membership = model
  .define('membership', {
    id: model.id({ prefix: 'mship' }).primaryKey(),
    organization: model.belongsTo(() => Organization, { mappedBy: 'memberships' }),
    member: model.belongsTo(() => Member, { mappedBy: 'memberships' }),
    role: model.enum(['leader', 'treasurer', 'member', 'helper']),
    invited_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    until: model.dateTime().nullable(),
    invited_by: model.text().nullable(),
    token_hash: model.text().unique().nullable(),
    open_until: model.dateTime().nullable(),
    declined_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['organization_id', 'member_id'], unique: true, where: 'until IS NULL AND deleted_at IS NULL' },
  ])
