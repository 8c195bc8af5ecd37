import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { noteProfileTold, type ProfileTold } from '../../modules/federation/write/note-profile-told'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

const note = async (trx: Knex.Transaction, told: ProfileTold) => ({ isNew: await noteProfileTold(trx, told) })

/** What became of a group's proposal at the cms. */
export const noteProfileToldWorkflow = transactionWorkflow('note-profile-told', note)
