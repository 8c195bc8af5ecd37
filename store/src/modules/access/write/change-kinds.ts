import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ChangeKind } from '../rules/change-words'
import type { StaffRole } from '../rules/panel-access'
import {
  type TariffInput,
  tariffSubject,
  territoryNow,
  writeTerritory,
} from '../../delivery/write/write-territory'
import {
  type SellingEntityInput,
  sellingEntityNow,
  sellingEntitySubject,
  writeSellingEntity,
} from '../../federation/write/write-selling-entity'
import {
  type AgreementTermsInput,
  agreementTermsNow,
  agreementTermsSubject,
  writeAgreementTerms,
} from '../../federation/write/write-agreement-terms'
import {
  type ShareTermsInput,
  shareTermsNow,
  shareTermsSubject,
  writeShareTerms,
} from '../../federation/write/write-share-terms'
import { type OfficeData, officeNow, officeSubject, writeOffice } from '../../federation/write/give-office'
import { isOfDesk } from '../rules/second-person'
import { factorNow, type FactorReset, resetFactor, resetSubject } from './reset-factor'
import { giveDemoFactor } from './second-factor'
import { accountNow, changeRole, inviteStaff } from './accounts'

/** What each kind of change carries. */
export type ChangeData = {
  selling_entity: SellingEntityInput
  share_terms: ShareTermsInput
  agreement_terms: AgreementTermsInput
  territory: TariffInput
  office: OfficeData
  factor_reset: FactorReset
  account: { email: string; role: StaffRole }
  account_role: { email: string; role: StaffRole }
  account_reset: { email: string; role: StaffRole }
}

type Seen = { askedBy: string; confirmedBy: string | null }

type Kind<K extends ChangeKind> = {
  /** What it is about: of most kinds there is only one. */
  subjectOf: (after: ChangeData[K]) => string
  /** What is in force now; null: nothing yet. */
  now: (trx: Knex.Transaction, subject: string) => Promise<ChangeData[K] | null>
  write: (trx: Knex.Transaction, after: ChangeData[K], seen: Seen) => Promise<unknown>
  /** Whether the first of it may be written by one person: a federation is founded by somebody. */
  isFoundedByOne: boolean
}

const emailOf = ({ email }: { email: string }) => email

/** The demonstration's officers have a second factor, as its accounts do: who is named at the panel. */
async function giveOffice(trx: Knex.Transaction, after: OfficeData, seen: Seen) {
  await writeOffice(trx, after, seen)
  if (!isOfDesk(seen.askedBy)) await giveDemoFactor(trx, after.memberId)
}

/** A kind of change that two people see is a line here. */
export const CHANGE_KINDS: { [K in ChangeKind]: Kind<K> } = {
  selling_entity: {
    subjectOf: sellingEntitySubject,
    now: sellingEntityNow,
    write: writeSellingEntity,
    isFoundedByOne: true,
  },
  share_terms: {
    subjectOf: shareTermsSubject,
    now: shareTermsNow,
    write: writeShareTerms,
    isFoundedByOne: true,
  },
  agreement_terms: {
    subjectOf: agreementTermsSubject,
    now: agreementTermsNow,
    write: writeAgreementTerms,
    isFoundedByOne: false,
  },
  territory: { subjectOf: tariffSubject, now: territoryNow, write: writeTerritory, isFoundedByOne: true },
  office: { subjectOf: officeSubject, now: officeNow, write: giveOffice, isFoundedByOne: true },
  factor_reset: { subjectOf: resetSubject, now: factorNow, write: resetFactor, isFoundedByOne: false },
  account: { subjectOf: emailOf, now: accountNow, write: inviteStaff, isFoundedByOne: false },
  account_role: { subjectOf: emailOf, now: accountNow, write: changeRole, isFoundedByOne: false },
  account_reset: { subjectOf: emailOf, now: accountNow, write: inviteStaff, isFoundedByOne: false },
}
