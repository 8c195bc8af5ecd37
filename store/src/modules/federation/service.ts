import { MedusaService } from '@medusajs/framework/utils'
import { Act } from './models/act'
import { AgreementTerms } from './models/agreement-terms'
import { Announcement } from './models/announcement'
import { Mandate } from './models/mandate'
import { MandateAct } from './models/mandate-act'
import { Member } from './models/member'
import { MemberCorrection } from './models/member-correction'
import { Membership } from './models/membership'
import { Organization } from './models/organization'
import { ProfileProposal } from './models/profile-proposal'
import { SellingEntity } from './models/selling-entity'
import { ShareTerms } from './models/share-terms'

export class FederationService extends MedusaService({
  Organization,
  Member,
  Membership,
  MemberCorrection,
  Mandate,
  MandateAct,
  Act,
  Announcement,
  ProfileProposal,
  ShareTerms,
  AgreementTerms,
  SellingEntity,
}) {}
