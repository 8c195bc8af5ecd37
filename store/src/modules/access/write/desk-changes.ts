import type { DeskAct } from '../../federation/rules/desk-openings'
import { type Office, OFFICES } from '../../federation/rules/offices'

/** What two officers see at a desk. Its subject begins with the organization. */
export type DeskKind = 'office' | 'factor_reset'

/** The acts that it leaves there. */
export const DESK_KINDS: Record<DeskKind, Record<'asked' | 'confirmed' | 'rejected', DeskAct>> = {
  office: { asked: 'office.asked', confirmed: 'office.given', rejected: 'office.rejected' },
  factor_reset: { asked: 'factor.asked', confirmed: 'factor.reset', rejected: 'factor.rejected' },
}

/** What the act is about, as it is read. */
export const deskTitle = ({ name, office }: { name: string; office?: Office }): string =>
  office ? `${OFFICES[office]}, ${name}` : name
