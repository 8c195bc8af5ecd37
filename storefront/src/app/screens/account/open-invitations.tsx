import type { Invitation } from '#contracts'
import { paths } from '../../paths.ts'
import { MenuLink } from '../../ui/menu.tsx'
import { roleWords } from '../../../../../store/src/contracts/group/role-words.ts'

/** Groups that wait for her answer. Without a token the answer is on the link that she was sent. */
export function OpenInvitations({ invitations }: { invitations: Invitation[] }) {
  if (invitations.length === 0) return null
  return (
    <section class="form">
      <h2>Te invitaron</h2>
      <ul class="menu">
        {invitations.map(({ token, group, role }) =>
          token ? (
            <MenuLink
              key={group.handle}
              href={paths.invitation(token)}
              label={`A ${group.name}`}
              hint={`Como ${roleWords[role]}. Toca para responder`}
            />
          ) : (
            <li key={group.handle}>
              A <em>{group.name}</em>, como {roleWords[role]}. Para responder, abre el enlace que te mandaron.
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
