import { useEffect, useState } from 'preact/hooks'
import type { Invitation } from '#contracts'
import { ask } from '../../api.ts'
import { chooseGroup, home, refreshHome } from '../../home.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import type { ScreenProps } from '../../routes.tsx'
import { Button, Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { useWatched } from '../../watched.ts'
import { useAction } from '../../use-action.ts'
import { Code } from './code.tsx'
import { useEntering, type Invited } from './entering.ts'
import { Closed, NoInvitation, Told } from './invitation-parts.tsx'
import { Who } from './who.tsx'

type Answer = 'accept' | 'decline'

/** A link that somebody sent her. Nobody is in a group without having said yes. */
export function InvitationScreen({ params: { token = '' } }: ScreenProps) {
  const address = `invitations/${encodeURIComponent(token)}`
  const [found, setFound] = useState<Invitation | Error | null>(null)
  const [wanted, setWanted] = useState<Answer | null>(null)
  const isIn = useWatched(home).is === 'in'
  const action = useAction()
  const look = () => {
    setFound(null)
    ask<Invitation>('GET', address).then(setFound, setFound)
  }
  useEffect(look, [address])

  const say = (answer: Answer) =>
    action.run(async () => {
      await ask('POST', address, { body: { answer } })
      await refreshHome()
      if (answer === 'decline' || !found || found instanceof Error) return look()
      await chooseGroup(found.group.handle)
      go(paths.products, { instead: true })
    })

  if (!found)
    return (
      <Screen title="Una invitación">
        <p class="soft slow">Buscando tu invitación…</p>
      </Screen>
    )
  if (found instanceof Error) return <NoInvitation failure={found} again={look} />
  if (found.state !== 'open') return <Closed invitation={found} />
  if (wanted === 'decline' && !isIn) return <NotNow back={() => setWanted(null)} />
  if (wanted && !isIn)
    return (
      <Enter
        invited={{ token, isReachable: found.isReachable }}
        again={() => setWanted(null)}
        onEntered={() => void say(wanted)}
      />
    )
  const choose = (answer: Answer) => {
    setWanted(answer)
    if (isIn) void say(answer)
  }
  return (
    <Screen
      title={`Te invitaron a ${found.group.name}`}
      stripesOf={found.group.handle}
      bar={
        <>
          <Button isPlain isBusy={action.isBusy} onClick={() => choose('decline')}>
            No, gracias
          </Button>
          <Button isBusy={action.isBusy} onClick={() => choose('accept')}>
            Sí, quiero entrar
          </Button>
        </>
      }
    >
      <Told invitation={found} />
      <p>Desde tu teléfono vas a poder poner productos, preparar pedidos y ver lo que le deben al grupo.</p>
      {action.error && (
        <Notice kind="trouble" role="alert" lead="No se pudo.">
          {action.error}
        </Notice>
      )}
    </Screen>
  )
}

/** To decline needs no code: nobody is in a group without a yes. */
const NotNow = ({ back }: { back: () => void }) => (
  <Screen title="Está bien, no entras">
    <p>La invitación se vence sola. Si cambias de idea, abre otra vez el enlace que te mandaron.</p>
    <Quiet onClick={back}>Ver la invitación</Quiet>
  </Screen>
)

type EnterProps = { invited: Invited; again: () => void; onEntered: () => void }

/** Before she answers we must know that it is she. Where she is known to be reached the code goes at once. */
function Enter({ invited, again, onEntered }: EnterProps) {
  const entering = useEntering(onEntered, invited)
  const { sent, error } = entering
  useEffect(() => {
    if (!sent && invited.isReachable) void entering.sendCode(invited.token)
  }, [])
  return (
    <Screen
      title={sent ? 'Escribe el código que te llegó' : 'Primero, ¿eres tú?'}
      step={sent ? 'code' : 'who'}
      back={{ to: location.pathname, label: 'Invitación', onBack: again }}
      hasOwnFocus={sent !== null}
    >
      {sent ? (
        <Code entering={entering} sent={sent} />
      ) : invited.isReachable && !error ? (
        <p role="status">Mandándote un código…</p>
      ) : (
        <Who entering={entering} hint="Te mandamos un código para entrar." />
      )}
    </Screen>
  )
}
