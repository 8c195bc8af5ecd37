import type { MemberHome } from '#contracts'
import { leave } from '../../home.ts'
import { paths } from '../../paths.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { OpenInvitations } from './open-invitations.tsx'

/** She entered, and is in no group yet. */
export const NoGroup = ({ home }: { home: MemberHome }) => (
  <Screen
    title={`Hola, ${home.member.name}. Todavía no estás en un grupo`}
    bar={
      <Button isPlain onClick={() => void leave()}>
        Salir
      </Button>
    }
  >
    <OpenInvitations invitations={home.invitations} />
    <p>Pídele a la encargada de tu grupo, o a tu asociación, que te mande una invitación.</p>
    <p>Si ayudas a los grupos de tu asociación, entras cuando uno te da permiso.</p>
    <LinkButton href={paths.courses}>Ver los cursos</LinkButton>
  </Screen>
)
