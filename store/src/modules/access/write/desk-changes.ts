import { day } from '../../../kernel/text/format'
import type { DeskAct } from '../../federation/rules/desk-acts'
import { type Office, OFFICES } from '../../federation/rules/offices'

/** What two officers see at a desk. Its subject begins with the organization. */
export type DeskKind =
  | 'office'
  | 'factor_reset'
  | 'territory'
  | 'share_terms'
  | 'agreement_terms'
  | 'selling_entity'

/** The acts that it leaves there. */
export const DESK_KINDS: Record<DeskKind, Record<'asked' | 'confirmed' | 'rejected', DeskAct>> = {
  office: { asked: 'office.asked', confirmed: 'office.given', rejected: 'office.rejected' },
  factor_reset: { asked: 'factor.asked', confirmed: 'factor.reset', rejected: 'factor.rejected' },
  share_terms: { asked: 'terms.asked', confirmed: 'terms.confirmed', rejected: 'terms.rejected' },
  agreement_terms: {
    asked: 'agreement_terms.asked',
    confirmed: 'agreement_terms.confirmed',
    rejected: 'agreement_terms.rejected',
  },
  selling_entity: { asked: 'seller.asked', confirmed: 'seller.confirmed', rejected: 'seller.rejected' },
  territory: { asked: 'rates.asked', confirmed: 'rates.confirmed', rejected: 'rates.rejected' },
}

type Titled = { name?: string; legalName?: string; office?: Office; validFrom?: string }

/** What the act is about, as it is read. */
export const deskTitle = ({ legalName = '', name = legalName, office, validFrom }: Titled): string => {
  if (validFrom) return `desde el ${day(validFrom)}`
  return office ? `${OFFICES[office]}, ${name}` : name
}
