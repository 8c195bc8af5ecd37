import type { MemberSession } from '#contracts'
import { clock } from '../../../lib/format.ts'
import { useAnswer } from '../../answers.ts'
import { ask } from '../../api.ts'
import { useAction } from '../../use-action.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Day } from '../../ui/values.tsx'

type Sessions = { sessions: MemberSession[] }

/** Each phone or computer in which she is in; she can close any of them from here. */
export function Devices() {
  const answer = useAnswer<Sessions>('sessions')
  const action = useAction()
  const all = answer.value?.sessions ?? []
  const others = all.filter(({ isThisOne }) => !isThisOne)
  const sessions = [...all.filter(({ isThisOne }) => isThisOne), ...others]
  const end = (those: MemberSession[]) =>
    action.run(async () => {
      for (const { id } of those) await ask('DELETE', `sessions/${encodeURIComponent(id)}`)
      await answer.reload()
      announce('Listo, quedó cerrada.')
    })
  return (
    <Screen title="Dónde tienes abierta tu cuenta" back={{ to: paths.account, label: 'Tu cuenta' }} note="">
      {!answer.value && <Waiting answer={answer} />}
      <Kept answer={answer} />
      {action.error && (
        <Notice kind="trouble" role="alert" lead="No se cerró.">
          {action.error}
        </Notice>
      )}
      <ul class={sessions.length > 0 ? 'menu' : undefined}>
        {sessions.map((session) => (
          <li key={session.id} class="account-entry">
            <h2>{session.device || 'Otro aparato'}</h2>
            <Said session={session} />
            {!session.isThisOne && (
              <Button isPlain isBusy={action.isBusy} onClick={() => void end([session])}>
                Cerrarla ahí
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <Button isBusy={action.isBusy} onClick={() => void end(others)}>
          Cerrar todas las demás
        </Button>
      )}
      {answer.value && others.length > 0 && (
        <p class="small soft">
          ¿Ves un aparato que no conoces, o perdiste un teléfono? Ciérralo ahora mismo.
        </p>
      )}
    </Screen>
  )
}

const Said = ({ session: { isThisOne, isShared, lastSeenAt, expiresAt } }: { session: MemberSession }) => (
  <p class="soft">
    {isThisOne ? (
      <b>Es este que tienes en la mano.</b>
    ) : (
      <>
        La última vez, el <Day of={lastSeenAt} /> a las {clock(lastSeenAt)}.
      </>
    )}{' '}
    {isShared ? (
      <>Es compartido: se cierra solo a las {clock(expiresAt)}.</>
    ) : (
      <>
        Se cierra sola el <Day of={expiresAt} />.
      </>
    )}
  </p>
)
