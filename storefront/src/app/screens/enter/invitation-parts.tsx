import type { Invitation } from '#contracts'
import { Offline } from '../../api.ts'
import { paths } from '../../paths.ts'
import { LinkButton, Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Day } from '../../ui/values.tsx'
import { roleWords } from '../../../../../store/src/contracts/group/role-words.ts'

/** Which group, under which association, as what, since when. */
export const Told = ({ invitation: { group, role, invitedAt } }: { invitation: Invitation }) => (
  <dl class="facts">
    <dt>Grupo</dt>
    <dd>
      <em>{group.name}</em>
    </dd>
    <dt>Asociación</dt>
    <dd>{group.association}</dd>
    <dt>Entras como</dt>
    <dd>{roleWords[role]}</dd>
    <dt>Te invitaron</dt>
    <dd>
      <Day of={invitedAt} />
    </dd>
  </dl>
)

const closedWords = {
  accepted: {
    title: 'Ya dijiste que sí',
    says: 'Esta invitación ya se usó. Entra con tu celular o tu correo.',
  },
  declined: {
    title: 'Dijiste que no',
    says: 'No estás en ese grupo. Si cambiaste de idea, pídele a la encargada que te invite otra vez.',
  },
  expired: {
    title: 'Esta invitación ya no sirve',
    says: 'Pasó mucho tiempo, o mandaron una más nueva. Pídele a la encargada que te mande otra.',
  },
}

export function Closed({ invitation }: { invitation: Invitation }) {
  if (invitation.state === 'open') return null
  const { title, says } = closedWords[invitation.state]
  return (
    <Screen title={title} stripesOf={invitation.group.handle}>
      <Told invitation={invitation} />
      <p>{says}</p>
      <LinkButton href={paths.products}>
        {invitation.state === 'accepted' ? 'Entrar' : 'Ir a Mingaco'}
      </LinkButton>
    </Screen>
  )
}

export const NoInvitation = ({ failure, again }: { failure: Error; again: () => void }) =>
  failure instanceof Offline ? (
    <Screen title="No podemos ver tu invitación ahora">
      <Notice kind="trouble" role="alert">
        {failure.reason === 'signal' ? 'Para verla hace falta señal. Sigue esperándote.' : failure.message}
      </Notice>
      <Quiet onClick={again}>Probar otra vez</Quiet>
    </Screen>
  ) : (
    <Screen title="Esta invitación no está">
      <p>
        Puede que el enlace haya llegado cortado. Ábrelo de nuevo desde el mensaje, o pide que te lo manden
        otra vez.
      </p>
      <LinkButton href={paths.products} isPlain>
        Ir a Mingaco
      </LinkButton>
    </Screen>
  )
