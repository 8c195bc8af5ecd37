import { MedusaService } from '@medusajs/framework/utils'
import { EntryCode } from './models/entry-code'
import { EntryLimit } from './models/entry-limit'
import { EntryMark } from './models/entry-mark'
import { MemberSession } from './models/member-session'
import { StaffAccount } from './models/staff-account'

/** Who may come in, and since when she is in. */
export class AccessService extends MedusaService({
  MemberSession,
  EntryCode,
  EntryLimit,
  EntryMark,
  StaffAccount,
}) {}
