import { MedusaService } from '@medusajs/framework/utils'
import { EntryCode } from './models/entry-code'
import { EntryLimit } from './models/entry-limit'
import { EntryMark } from './models/entry-mark'
import { MemberSession } from './models/member-session'
import { StaffAccount } from './models/staff-account'
import { RecoveryCode } from './models/recovery-code'
import { RightsChange, RightsDecision } from './models/rights-change'
import { SecondFactor } from './models/second-factor'
import { StaffAct } from './models/staff-act'
import { StaffInvitation } from './models/staff-invitation'
import { StaffSession } from './models/staff-session'

/** Who may come in, and since when she is in. */
export class AccessService extends MedusaService({
  MemberSession,
  EntryCode,
  EntryLimit,
  EntryMark,
  StaffAccount,
  StaffAct,
  StaffSession,
  SecondFactor,
  RecoveryCode,
  StaffInvitation,
  RightsChange,
  RightsDecision,
}) {}
