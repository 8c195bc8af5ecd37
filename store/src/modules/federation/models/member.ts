import { model } from '@medusajs/framework/utils'
import { Membership } from './membership'

/** A person. At least one of phone and email is hers when she enters by herself. */
export const Member = model.define('member', {
  id: model.id({ prefix: 'mem' }).primaryKey(),
  name: model.text().searchable(),
  phone: model.text().unique().nullable(),
  email: model.text().unique().nullable(),
  consents_to_be_named: model.boolean().default(false),
  /** As she says it herself; null: she did not. */
  birth_year: model.number().nullable(),
  memberships: model.hasMany(() => Membership, { mappedBy: 'member' }),
})
